/** ISO 3166-1 codes; the names come with the platform, so that they are spelt as it spells them and need no table here. */
const COUNTRY_CODES =
  'ADAEAFAGAIALAMAOARATAUAWAZBABBBDBEBFBGBHBIBJBMBNBOBRBSBTBWBYBZCACDCFCGCHCICKCLCMCNCOCRCUCVCYCZDEDJDKDMDODZECEEEGERESETFIFJFMFRGAGBGDGEGHGIGLGMGNGQGRGTGWGYHKHNHRHTHUIDIEILINIQIRISITJMJOJPKEKGKHKIKMKNKPKRKWKYKZLALBLCLILKLRLSLTLULVLYMAMCMDMEMGMHMKMLMMMNMOMRMTMUMVMWMXMYMZNANENGNINLNONPNRNZOMPAPEPFPGPHPKPLPRPSPTPWPYQARORSRURWSASBSCSDSESGSISKSLSMSNSOSRSSSTSVSYSZTDTGTHTJTLTMTNTOTRTTTVTWTZUAUGUSUYUZVAVCVEVNVUWSXKYEZAZMZW';

/** What the press writes beside the platform's names, capitals that stand for a government, and cities of the datelines. */
const MORE_PLACES = (
  'US|U.S.|USA|U.S.A.|UK|U.K.|UAE|EU|E.U.|America|Britain|Great Britain|England|Scotland|Wales|Northern Ireland|Holland|Burma|Ivory Coast|Czech Republic|' +
  'Turkey|Congo|Palestine|Gaza|West Bank|Hong Kong|Macau|Dar es Salaam|Kosovo|Soviet Union|Yugoslavia|Czechoslovakia|East Germany|West Germany|Persia|' +
  "People's Republic of China|Republic of Korea|Korea Republic|Republic of Ireland|Vatican|European Union|" +
  'Europe|Asia|Africa|North America|South America|Latin America|Central America|Antarctica|Oceania|Middle East|Balkans|Caribbean|Indo-Pacific|' +
  'Kabul|Tirana|Algiers|Luanda|Buenos Aires|Yerevan|Canberra|Vienna|Baku|Manama|Dhaka|Minsk|Brussels|La Paz|Sarajevo|Brasília|Brasilia|Sofia|' +
  'Phnom Penh|Yaoundé|Ottawa|Santiago|Beijing|Bogotá|Bogota|Kinshasa|San José|Zagreb|Havana|Nicosia|Prague|Copenhagen|Santo Domingo|Quito|Cairo|' +
  'San Salvador|Tallinn|Addis Ababa|Helsinki|Paris|Tbilisi|Berlin|Accra|Athens|Guatemala City|Tegucigalpa|Budapest|Reykjavik|Delhi|New Delhi|Jakarta|' +
  'Tehran|Baghdad|Dublin|Jerusalem|Tel Aviv|Rome|Kingston|Tokyo|Amman|Astana|Nairobi|Pyongyang|Seoul|Pristina|Bishkek|Vientiane|Riga|Beirut|Tripoli|' +
  'Vilnius|Luxembourg|Kuala Lumpur|Valletta|Mexico City|Chisinau|Ulaanbaatar|Podgorica|Rabat|Maputo|Kathmandu|Amsterdam|The Hague|Wellington|Managua|' +
  'Abuja|Lagos|Oslo|Muscat|Islamabad|Panama City|Lima|Manila|Warsaw|Lisbon|Doha|Bucharest|Moscow|Kigali|Riyadh|Dakar|Belgrade|Bratislava|Ljubljana|' +
  'Mogadishu|Pretoria|Cape Town|Johannesburg|Juba|Madrid|Barcelona|Colombo|Khartoum|Stockholm|Bern|Geneva|Zurich|Damascus|Aleppo|Taipei|Dushanbe|Bangkok|' +
  'Tunis|Ankara|Istanbul|Kampala|Kiev|Kyiv|Abu Dhabi|Dubai|London|Washington|Montevideo|Tashkent|Caracas|Hanoi|Sanaa|Lusaka|Harare|' +
  'New York|New York City|Los Angeles|San Francisco|Chicago|Boston|Houston|Toronto|Montreal|Vancouver|Sydney|Melbourne|Brisbane|Perth|Auckland|Mumbai|Shanghai|' +
  'Bali|Wall Street|Capitol Hill|Silicon Valley'
).split('|');

const US_STATES = (
  'Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|' +
  'Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|North Carolina|' +
  'North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|West Virginia|' +
  'Wisconsin|Wyoming|District of Columbia|Washington D.C.|Washington DC|Ontario|Quebec|British Columbia|Alberta|New South Wales|Queensland|Tasmania|Bavaria|Catalonia|Crimea|Kashmir|Tibet'
).split('|');

/** Adjectives of nations as English writes them: they have a capital and name nobody. */
const DEMONYMS = new Set(
  (
    'afghan albanian algerian american angolan argentine argentinian armenian australian austrian azerbaijani bahraini bangladeshi belarusian belgian ' +
    'bolivian bosnian brazilian british bulgarian burmese cambodian cameroonian canadian chadian chilean chinese colombian congolese croatian cuban ' +
    'cypriot czech danish dutch ecuadorian egyptian english eritrean estonian ethiopian european filipino finnish french gabonese georgian german ghanaian ' +
    'greek guatemalan haitian honduran hungarian icelandic indian indonesian iranian iraqi irish israeli italian ivorian jamaican japanese jordanian ' +
    'kazakh kenyan korean kosovan kuwaiti kyrgyz laotian latvian lebanese liberian libyan lithuanian macedonian malaysian malian maltese mexican ' +
    'moldovan mongolian moroccan mozambican namibian nepalese nicaraguan nigerian norwegian omani pakistani palestinian panamanian paraguayan persian ' +
    'peruvian polish portuguese qatari romanian russian rwandan saudi scottish senegalese serbian singaporean slovak slovenian somali soviet spanish sudanese ' +
    'swedish swiss syrian taiwanese tajik tanzanian thai tibetan tunisian turkish turkmen ugandan ukrainian uruguayan uzbek venezuelan vietnamese welsh ' +
    'yemeni zambian zimbabwean african asian arab arabic islamic muslim christian catholic protestant orthodox jewish hindu buddhist sikh western eastern ' +
    'kurdish basque catalan latin roman anglo-american euro-american african-american asian-american us-led'
  ).split(' '),
);

/** The longest place name of the list, in words. */
export const LONGEST_PLACE_WORDS = 5;

const PLACES: ReadonlySet<string> = new Set([...countryNames(), ...MORE_PLACES, ...US_STATES].map(keyOf));

function countryNames(): string[] {
  const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  const codes = COUNTRY_CODES.match(/../gu) ?? [];
  return codes.flatMap((code) => {
    const name = names.of(code);
    // `Congo - Kinshasa`, `Hong Kong SAR China`, `Myanmar (Burma)`: as the press writes them.
    return name === undefined ? [] : [name.replace(/ \(.*| - .*| SAR China/u, '').replace('St. ', 'St ')];
  });
}

function keyOf(name: string): string {
  return name.normalize('NFC').replaceAll('’', "'").replaceAll('.', '').toLowerCase();
}

/** Whether `name` is a country, a capital, a state or another place of the small list; in any case and with or without full stops. */
export function isKnownPlace(name: string): boolean {
  return PLACES.has(keyOf(name));
}

/** Whether a word is the adjective of a nation, a people or a faith: `Chinese`. */
export function isDemonym(word: string): boolean {
  const lower = word.toLowerCase();
  return DEMONYMS.has(lower) || (lower.endsWith('s') && DEMONYMS.has(lower.slice(0, -1)));
}

/** Whether a word names one person by their nation: `Dutchman`, `Italian`; not `the French`, who are many. */
export function isNational(word: string): boolean {
  if (/(?:wo)?man$/u.test(word) && isDemonym(word.replace(/(?:wo)?man$/u, ''))) return true;
  return isDemonym(word) && /(?:an|eek|ai|i)$/u.test(word);
}

import type { TopicTerms } from '../model.ts';

/** Per topic a line: id, label, terms. A term matches whole words, case aside; `*` stands for any ending. */
const LINES: readonly string[] = [
  'summits | Summits | summit; bilateral talks; bilateral meeting; state visit; face-to-face; in-person meeting; one-on-one meeting; heads of state; G20; G7; APEC; BRICS; ASEAN; leaders met; leaders meet',
  'diplomacy | Diplomacy | diplomat*; ambassador; embassy; consulate; foreign minister; foreign ministry; secretary of state; envoy; bilateral relations; diplomatic ties; special representative; foreign policy',
  'peace-talks | Peace talks | ceasefire; cease-fire; truce; peace talk; peace deal; peace process; peace agreement; peace plan; armistice; peacekeep*; mediat*',
  'war | War and conflict | war; warfare; armed conflict; airstrike; air strike; shelling; offensive; invasion; invade; frontline; front line; troops; battlefield; combat; insurgen*; militia; rebels; drone strike; artillery',
  'defence | Defence and militaries | military; militaries; armed forces; defence policy; defense policy; defence minister; defense secretary; NATO; joint exercise; military exercise; war game; warship; fighter jet; navy; air force; arms deal; defence spending; defense spending; Pentagon',
  'missiles | Missiles | missile; ICBM; rocket launcher; warhead; air defence; air defense; hypersonic',
  'nuclear | Nuclear arms and energy | nuclear; uranium; plutonium; enrichment; IAEA; atomic; non-proliferation; denucleari*; reactor',
  'terrorism | Terrorism | terror*; extremist; hostage; suicide bomb*; car bomb; bombing; bomb blast; bomb attack; bomber; hijack*; militant; jihad*; gunman; gunmen; Islamic State; al-Qaeda; al-Qaida; al-Shabab; Boko Haram',
  'espionage | Espionage | espionage; spy; spies; spying; intelligence agency; intelligence service; surveillance; double agent; wiretap*',
  'trade | Trade | trade; tariff; export; import; customs; supply chain; WTO; free trade; trade deal; trade war; sourcing; protectionis*; trade deficit',
  'sanctions | Sanctions | sanction; embargo; asset freeze; blacklist*; export control; travel ban; price cap',
  'economy | Economy | economy; economic; inflation; interest rate; central bank; recession; GDP; unemployment; IMF; World Bank; stock market; currency; budget; debt; deficit; financial crisis; bailout',
  'business | Companies | company; companies; merger; acquisition; takeover; shareholder; chief executive; CEO; profit; revenue; quarterly; IPO; board of directors; antitrust; bankrupt*; layoff; shares rose; shares fell',
  'energy | Energy | oil; natural gas; pipeline; electricity; power plant; power grid; renewable*; solar; wind farm; OPEC; LNG; crude; refinery; coal; fuel; blackout',
  'climate | Climate | climate; global warming; greenhouse; emission; carbon; COP; net zero; sea level; fossil fuel; deforestation',
  'disasters | Disasters | earthquake; flood; flooding; hurricane; typhoon; cyclone; wildfire; tsunami; landslide; volcan*; drought; eruption; storm; tornado; heatwave; aftershock; evacuat*; relief effort',
  'accidents | Accidents | crash; crashed; collision; collided; derail*; capsized; sank; accident; plane crash; black box; wreckage; runway; level crossing; explosion; blaze',
  'rescue | Rescue and relief | rescue; rescuer; survivor; search and rescue; Red Cross; humanitarian; aid worker; relief; emergency services; firefighter; paramedic; ambulance',
  'health | Health | health; hospital; disease; virus; vaccine; vaccin*; pandemic; epidemic; outbreak; WHO; patient; infection; medicine; clinical trial; doctor; Ebola; COVID*; influenza; cancer',
  'migration | Migration | migrant; refugee; asylum; migration; deport*; border crossing; displaced; immigration; smuggl*; UNHCR',
  'human-rights | Human rights | human rights; civil rights; torture; political prisoner; dissident; free speech; press freedom; freedom of expression; detention camp; crackdown; persecut*; genocide; war crime; Amnesty International; Human Rights Watch; minority rights',
  'elections | Elections | election; elect*; vote; voter; ballot; polling station; referendum; candidate; campaign; run-off; runoff; turnout; exit poll; primary; constituency; president-elect',
  'government | Government | government; cabinet; parliament; prime minister; coalition; minister; legislation; lawmaker; congress; senate; opposition; decree; constitution*; no-confidence; impeach*',
  'transition | Change of government | inaugurat*; transition of power; transfer of power; sworn in; swearing-in; president-elect; incoming administration; incoming president; took office; takes office; assumed office; term in office; successor; outgoing president; resign*; presidency',
  'protests | Protests | protest; protester; demonstrator; demonstration; rally; riot; unrest; strike action; general strike; tear gas; curfew',
  'justice | Courts and justice | court; judge; trial; verdict; lawsuit; prosecutor; indict*; convict*; guilty; sentenc*; appeal; jury; attorney; plaintiff; defendant; ruling; supreme court; acquit*; testif*; bail; tribunal; lawyer; plead*; pleaded',
  'crime | Crime and police | police; murder; arrest; robbery; shooting; gunman; suspect; fraud; corruption; bribe*; trafficking; cartel; manslaughter; detective; stabbing; kidnap*',
  'technology | Technology | technology; artificial intelligence; semiconductor; chip; software; internet; cyber*; quantum; social media; 5G; satellite internet; data centre; data center; smartphone; robot*',
  'space | Space | spacecraft; NASA; ESA; orbit; lunar; Mars; moon; astronaut; cosmonaut; rocket; launch pad; lander; rover; probe; telescope; asteroid; comet; space station; satellite; spaceport; capsule',
  'science | Science | scientist; researcher; study; discovery; laboratory; experiment; fossil; species; physic*; genome; university; peer-reviewed; Nobel Prize; archaeolog*; expedition',
  'sport | Sport | match; championship; tournament; league; final; semi-final; quarter-final; goal; coach; Olympic*; World Cup; medal; stadium; striker; goalkeeper; penalty; FIFA; UEFA; innings; set point; marathon; record holder; transfer window; season',
  'culture | Culture | film; museum; exhibition; festival; theatre; theater; novel; artist; music; concert; heritage; UNESCO; album; award; painting; orchestra',
  'aviation | Aviation | airline; aircraft; airport; airliner; Boeing; Airbus; flight; pilot; cockpit; passenger jet; runway',
  'transport | Transport | train; railway; rail; ferry; ship; port; highway; bridge; bus; metro; canal; freight; shipping; tunnel',
  'history | History | century; empire; kingdom; revolution; colony; colonial; independence; dynasty; treaty; monarch*; medieval; siege; fortress; abdicat*; coronation',
  'taiwan | Taiwan | Taiwan; Taiwanese; Taipei; Taiwan Strait',
  'north-korea | North Korea | North Korea; North Korean; DPRK; Pyongyang; Kim Jong Un; Kim Jong-un',
  'russia-ukraine | Russia and Ukraine | Russia; Russian; Moscow; Kremlin; Ukraine; Ukrainian; Kyiv; Kiev; Putin; Zelensky*; Zelenskyy; Crimea; Donbas',
  "us-china | US and China | US-China; U.S.-China; Sino-American; Sino-US; People's Republic of China; PRC; South China Sea; East China Sea; Beijing and Washington; Washington and Beijing; Chinese President; Chinese leader",
  'middle-east | Middle East | Israel*; Palestin*; Gaza; West Bank; Hamas; Hezbollah; Lebanon; Iran; Iranian; Tehran; Syria; Syrian; Yemen; Houthi; Iraq; Iraqi; Saudi',
  'european-union | European Union | EU; European Union; European Commission; European Parliament; Brussels; eurozone; Brexit; European Council',
  'united-nations | United Nations | UN; U.N; United Nations; Security Council; General Assembly; UNICEF; UNESCO; UNHCR; peacekeepers; secretary-general',
];

/** The topics that are looked for in any story, those of international affairs first. */
export const VOCABULARY: readonly TopicTerms[] = LINES.map((line) => {
  const [id = '', label = '', terms = ''] = line.split(' | ');
  return { id, label, terms: terms.split('; ') };
});

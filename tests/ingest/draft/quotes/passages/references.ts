import type { Passage } from './passage.ts';

/** Pronouns and descriptions, and whom the text named last. */
export const REFERENCES: readonly Passage[] = [
  {
    about: 'he, after his name',
    text: 'Harry Lund scored twice on his return. He said: “It felt good to be out there.”',
    quotes: [['It felt good to be out there.', 'Harry Lund']],
  },
  {
    about: 'she, where a man is named between',
    text: 'Maria Keller met John Doyle in Bonn on Tuesday. “We are old friends,” she said.',
    quotes: [['We are old friends,', 'Maria Keller']],
  },
  {
    about: 'he, where a woman is named between',
    text: 'John Doyle met Maria Keller in Bonn on Tuesday. “We are old friends,” he said.',
    quotes: [['We are old friends,', 'John Doyle']],
  },
  {
    about: 'she, told by her honorific',
    text: 'Mr Doyle thanked Ms Okonjo for coming. “It was nothing,” she said.',
    quotes: [['It was nothing,', 'Okonjo']],
  },
  {
    about: 'a surname after the full name',
    text: 'Maria Keller arrived late. “The train stood still,” Keller said.',
    quotes: [['The train stood still,', 'Maria Keller']],
  },
  {
    about: 'a family name that stands first',
    text: 'President Xi Jinping arrived in Lima. “The Pacific is wide,” Xi said.',
    quotes: [['The Pacific is wide,', 'Xi Jinping']],
  },
  {
    about: 'an office after the name',
    text: 'Prime Minister Maria Keller arrived late. “The train stood still,” the prime minister said.',
    quotes: [['The train stood still,', 'Maria Keller']],
  },
  {
    about: 'a role after an apposition',
    text: 'Maria Keller, coach of the national team, arrived late. “The train stood still,” the coach said.',
    quotes: [['The train stood still,', 'Maria Keller']],
  },
  {
    about: 'the official, introduced as senior',
    text: 'A senior defence official confirmed the plan on Monday. “We are ready,” the official said.',
    quotes: [['We are ready,', 'senior defence official']],
  },
  {
    about: 'two officials of two countries',
    text: 'A senior Chinese official left first. A US official stayed. “We are not done,” the Chinese official said. “Nor are we,” the US official added.',
    quotes: [
      ['We are not done,', 'senior Chinese official'],
      ['Nor are we,', 'US official'],
    ],
  },
  {
    about: 'somebody whom nothing introduced',
    text: 'The match ended late. “We were lucky,” the referee said.',
    quotes: [['We were lucky,', 'referee']],
  },
  {
    about: 'they, for those who wrote',
    text: 'The authors say that the data are poor. They warn of “a lost decade for the whole field”.',
    quotes: [['a lost decade for the whole field', 'authors']],
  },
  {
    about: 'it, for a ministry',
    text: 'The ministry confirmed the deaths. “An inquiry has begun,” it said.',
    quotes: [['An inquiry has begun,', 'ministry']],
  },
  {
    about: 'he, and nobody named near',
    text: 'Snow fell on the city for three days. “It never ends,” he said.',
    quotes: [['It never ends,', null]],
  },
  {
    about: 'he, and only a woman named',
    text: 'Maria Keller closed the road. “It never ends,” he said.',
    quotes: [['It never ends,', null]],
  },
  {
    about: 'he, too far from the name',
    text: 'John Doyle closed the road.\n\nSnow fell.\n\nTrains stood still.\n\n“It never ends,” he said.',
    quotes: [['It never ends,', null]],
  },
  {
    about: 'I, in the first person',
    text: 'We walked for an hour. “It never ends,” I said.',
    quotes: [['It never ends,', null]],
  },
  {
    about: 'he, for somebody unnamed',
    text: 'A fisherman from Vardø watched the ships. “They took it all,” he said.',
    quotes: [['They took it all,', 'fisherman from Vardø']],
  },
  {
    about: 'the same speaker as before, by a pronoun',
    text: '“It was dark,” said Amina Diallo. She added: “And nobody came.”',
    quotes: [
      ['It was dark,', 'Amina Diallo'],
      ['And nobody came.', 'Amina Diallo'],
    ],
  },
  {
    about: 'a name within the words is not spoken of by the text',
    text: 'John Doyle spoke first. “Ask Peter Brown about it,” he said.',
    quotes: [['Ask Peter Brown about it,', 'John Doyle']],
  },
  {
    about: 'what somebody does between two sentences of theirs',
    text: '"I was nine," recalls Sofia Petrenko. "I took the bear." She laughs. "I still have it."',
    quotes: [
      ['I was nine,', 'Sofia Petrenko'],
      ['I took the bear.', 'Sofia Petrenko'],
      ['I still have it.', 'Sofia Petrenko'],
    ],
  },
  {
    about: 'a name with where somebody is from',
    text: 'According to Jane Price of Royal Holloway, a co-author, "water was abundant in the region".',
    quotes: [['water was abundant in the region', 'Jane Price']],
  },
  {
    about: 'a body before, and a person of it behind',
    text: 'Prosecutors said they would appeal. “We do not agree with a single paragraph,” prosecutor Ana Lopes said.',
    quotes: [['We do not agree with a single paragraph,', 'Ana Lopes']],
  },
];

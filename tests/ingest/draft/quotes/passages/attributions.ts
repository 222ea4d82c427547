import type { Passage } from './passage.ts';

/** Where the speaker stands: before, behind, in between, far off, not at all. */
export const ATTRIBUTIONS: readonly Passage[] = [
  {
    about: 'name behind the verb',
    text: '“The bridge will reopen in May,” said Ingrid Halvorsen.',
    quotes: [['The bridge will reopen in May,', 'Ingrid Halvorsen']],
  },
  {
    about: 'name before the verb, behind the words',
    text: '“The bridge will reopen in May,” Ingrid Halvorsen said.',
    quotes: [['The bridge will reopen in May,', 'Ingrid Halvorsen']],
  },
  {
    about: 'name before the words',
    text: 'Ingrid Halvorsen said: “The bridge will reopen in May.”',
    quotes: [['The bridge will reopen in May.', 'Ingrid Halvorsen']],
  },
  {
    about: 'in between',
    text: '“The bridge,” Ingrid Halvorsen told reporters, “will reopen in May.”',
    quotes: [
      ['The bridge,', 'Ingrid Halvorsen'],
      ['will reopen in May.', 'Ingrid Halvorsen'],
    ],
  },
  {
    about: 'in between, with a sentence behind',
    text: '“The bridge is safe,” said Ingrid Halvorsen. “It will reopen in May.”',
    quotes: [
      ['The bridge is safe,', 'Ingrid Halvorsen'],
      ['It will reopen in May.', 'Ingrid Halvorsen'],
    ],
  },
  {
    about: 'an apposition behind the verb',
    text: '"We ran out of time," said Pedro Alcântara, the head of the rescue service in Bahia, on Friday.',
    quotes: [['We ran out of time,', 'Pedro Alcântara']],
  },
  {
    about: 'an apposition before the verb',
    text: '"We ran out of time," Pedro Alcântara, 52, head of the rescue service in Bahia, said on Friday.',
    quotes: [['We ran out of time,', 'Pedro Alcântara']],
  },
  {
    about: 'an apposition that holds the name',
    text: 'The head of the rescue service, Pedro Alcântara, said: "We ran out of time."',
    quotes: [['We ran out of time.', 'Pedro Alcântara']],
  },
  {
    about: 'an apposition that holds the name, behind the verb',
    text: '"We ran out of time," said the head of the rescue service, Pedro Alcântara.',
    quotes: [['We ran out of time,', 'Pedro Alcântara']],
  },
  {
    about: 'a relative clause between name and verb',
    text: 'Amina Diallo, who has taught in the village since 2003, told the paper, “Nobody asked us.”',
    quotes: [['Nobody asked us.', 'Amina Diallo']],
  },
  {
    about: 'a party and a state in brackets',
    text: '“I will vote against it,” Sen. Carla Brandt (D-Ohio) said.',
    quotes: [['I will vote against it,', 'Carla Brandt']],
  },
  {
    about: 'according to, before',
    text: 'According to Carla Brandt, the bill is “a gift to the banks and nobody else”.',
    quotes: [['a gift to the banks and nobody else', 'Carla Brandt']],
  },
  {
    about: 'according to, behind',
    text: 'The bill is “a gift to the banks and nobody else,” according to Carla Brandt.',
    quotes: [['a gift to the banks and nobody else,', 'Carla Brandt']],
  },
  {
    about: 'in a statement, before the name',
    text: 'In a statement, Carla Brandt said: “This is a gift to the banks.”',
    quotes: [['This is a gift to the banks.', 'Carla Brandt']],
  },
  {
    about: 'in a statement, behind the name',
    text: '“This is a gift to the banks,” Carla Brandt said in a statement on Monday.',
    quotes: [['This is a gift to the banks,', 'Carla Brandt']],
  },
  {
    about: 'a participle',
    text: 'Carla Brandt rejected the bill, saying: “This is a gift to the banks.”',
    quotes: [['This is a gift to the banks.', 'Carla Brandt']],
  },
  {
    about: 'a participle behind another report',
    text: '“I read it twice,” Carla Brandt said, adding: “It is a gift to the banks.”',
    quotes: [
      ['I read it twice,', 'Carla Brandt'],
      ['It is a gift to the banks.', 'Carla Brandt'],
    ],
  },
  {
    about: 'quoted as saying',
    text: 'Carla Brandt was quoted as saying: “This is a gift to the banks.”',
    quotes: [['This is a gift to the banks.', 'Carla Brandt']],
  },
  {
    about: 'somebody else quotes them as saying',
    text: 'The Daily Courier quoted Carla Brandt as saying: “This is a gift to the banks.”',
    quotes: [['This is a gift to the banks.', 'Carla Brandt']],
  },
  {
    about: 'a passive with an agent',
    text: 'The bill was described by Carla Brandt as “a gift to the banks”.',
    quotes: [['a gift to the banks', 'Carla Brandt']],
  },
  {
    about: 'a demand in which words are quoted',
    text: 'The authors call for “urgent repairs to all bridges of that type”.',
    quotes: [['urgent repairs to all bridges of that type', 'authors']],
  },
  {
    about: 'a colon and no verb',
    text: 'Carla Brandt was blunt: “It is a gift to the banks.”',
    quotes: [['It is a gift to the banks.', 'Carla Brandt']],
  },
  {
    about: 'a label',
    text: 'Carla Brandt: “It is a gift to the banks.”',
    quotes: [['It is a gift to the banks.', 'Carla Brandt']],
  },
  {
    about: 'a question with its mark',
    text: '“Who is going to pay for this?” asked Carla Brandt. “Not the banks!” a man shouted.',
    quotes: [
      ['Who is going to pay for this?', 'Carla Brandt'],
      ['Not the banks!', 'man'],
    ],
  },
  {
    about: 'a question, with the name before the verb',
    text: '“Who is going to pay for this?” Carla Brandt asked.',
    quotes: [['Who is going to pay for this?', 'Carla Brandt']],
  },
  {
    about: 'at the end of a sentence that quotes some words',
    text: 'The bill would be “a gift to the banks” if it passed, Carla Brandt said on Monday.',
    quotes: [['a gift to the banks', 'Carla Brandt']],
  },
  {
    about: 'two pieces of one sentence',
    text: 'Carla Brandt said the bill was “a gift to the banks” and “an insult to everybody else”.',
    quotes: [
      ['a gift to the banks', 'Carla Brandt'],
      ['an insult to everybody else', 'Carla Brandt'],
    ],
  },
  {
    about: 'a relative clause on the words',
    text: 'The minister resigned over what Carla Brandt described as “a gift to the banks”.',
    quotes: [['a gift to the banks', 'Carla Brandt']],
  },
  {
    about: 'two speakers in a row',
    text: '“It is a gift,” said Carla Brandt. “It is no such thing,” replied Tom Ekwueme.',
    quotes: [
      ['It is a gift,', 'Carla Brandt'],
      ['It is no such thing,', 'Tom Ekwueme'],
    ],
  },
  {
    about: 'two speakers, one before their words',
    text: '“It is a gift,” Carla Brandt said. Tom Ekwueme replied: “It is no such thing.”',
    quotes: [
      ['It is a gift,', 'Carla Brandt'],
      ['It is no such thing.', 'Tom Ekwueme'],
    ],
  },
  {
    about: 'two who speak at once',
    text: '“It is a gift,” Carla Brandt and Tom Ekwueme wrote.',
    quotes: [['It is a gift,', 'Carla Brandt and Tom Ekwueme']],
  },
  {
    about: 'a tweet',
    text: 'Tom Ekwueme tweeted: “Not true!”',
    quotes: [['Not true!', 'Tom Ekwueme']],
  },
  {
    about: "somebody's lawyer, unnamed",
    text: '“My client is innocent,” Tom Ekwueme’s lawyer said.',
    quotes: [['My client is innocent,', 'Tom Ekwueme’s lawyer']],
  },
  {
    about: "somebody's lawyer, named",
    text: '“My client is innocent,” said Tom Ekwueme’s lawyer, Rosa Lind.',
    quotes: [['My client is innocent,', 'Rosa Lind']],
  },
  {
    about: 'a spokesman of somebody named',
    text: '“He is resting,” said a spokesman for Tom Ekwueme.',
    quotes: [['He is resting,', 'spokesman for Tom Ekwueme']],
  },
  {
    about: 'a paragraph of the same speaker that nobody is named for',
    text: '“It is a gift,” said Carla Brandt.\n\n“And it comes at the wrong time for everybody in this state.”',
    quotes: [
      ['It is a gift,', 'Carla Brandt'],
      ['And it comes at the wrong time for everybody in this state.', 'Carla Brandt'],
    ],
  },
  {
    about: 'a sentence that leads in',
    text: 'Carla Brandt said she was not convinced. “This is a gift to the banks and to nobody else.”',
    quotes: [['This is a gift to the banks and to nobody else.', 'Carla Brandt']],
  },
  {
    about: 'nobody',
    text: 'The talks went on into the night. “This has never been done before in this country.”',
    quotes: [['This has never been done before in this country.', null]],
  },
  {
    about: 'a verb with an adverb and an auxiliary',
    text: '“We will appeal,” Carla Brandt has also repeatedly said.',
    quotes: [['We will appeal,', 'Carla Brandt']],
  },
  {
    about: 'as somebody puts it',
    text: 'It was, as Carla Brandt put it, “a gift to the banks”.',
    quotes: [['a gift to the banks', 'Carla Brandt']],
  },
  {
    about: 'a day between the speaker and the verb',
    text: 'The Kremlin on Thursday dismissed the report as “yet another canard.”',
    quotes: [['yet another canard.', 'Kremlin']],
  },
  {
    about: 'a surname that ends as adverbs do',
    text: 'Her neighbour Rob Tully said he was "not amused at all".',
    quotes: [['not amused at all', 'Rob Tully']],
  },
  {
    about: 'names that are small words or months',
    text: '"Nobody asked us," said Per Holm. "We will leave in spring," Theresa May said. "No such luck," said Will Smith.',
    quotes: [
      ['Nobody asked us,', 'Per Holm'],
      ['We will leave in spring,', 'Theresa May'],
      ['No such luck,', 'Will Smith'],
    ],
  },
  {
    about: 'sources close to somebody',
    text: 'Sources close to the club say the Dane is "desperate to leave".',
    quotes: [['desperate to leave', 'sources close to the club']],
  },
  {
    about: 'what somebody issues',
    text: 'According to a statement from the European Commission, the measures are "proportionate and temporary".',
    quotes: [['proportionate and temporary', 'European Commission']],
  },
  {
    about: 'a French preposition',
    text: 'Selon Jean Dupont, c’est « une honte pour le pays ».',
    quotes: [['une honte pour le pays', 'Jean Dupont']],
  },
  {
    about: 'a name in brackets',
    text: '"I just paint," [Warhol] said in 1962. "I paint things," said [Warhol].',
    quotes: [
      ['I just paint,', 'Warhol'],
      ['I paint things,', 'Warhol'],
    ],
  },
  {
    about: 'a statement saying it',
    text: 'The company declined to comment beyond a statement saying it “takes all complaints seriously”.',
    quotes: [['takes all complaints seriously', 'company']],
  },
  {
    about: 'one of many, and another',
    text: 'One backbencher described the mood as “mutinous”, and another sighed: “Here we go again.”',
    quotes: [
      ['mutinous', 'backbencher'],
      ['Here we go again.', 'another'],
    ],
  },
  {
    about: 'a quotation within that ends with the outer',
    text: '“People were screaming. I thought, ‘This is it.’” Another passenger said: “Nobody told us.”',
    quotes: [
      ['People were screaming. I thought, ‘This is it.’', null],
      ['Nobody told us.', 'passenger'],
    ],
  },
];

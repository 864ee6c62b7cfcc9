// The vocabulary of the corpus: whom it is about, what they use, when things happened. Made up; like no real company.
import type { Rules } from './grammar.ts';

const list = (words: string): readonly string[] => words.split(' ');

export const words: Rules = {
  given: list(
    'Agnes Ahmed Aisha Alasdair Amara Anneke Benoît Bjarne Camille Chidi Chloé Dagny Dmitri Edda Emeka Esperanza ' +
      'Fatima Florian Gabriela Gwen Hana Heikki Imogen Ivo Jamila Joaquín Keiko Kofi Leonie Luca Magda Malik Meera ' +
      'Niamh Noor Oskar Paloma Pavel Ravi Rhiannon Ruben Saoirse Selma Siobhán Tomasz Ulrike Vikram Wanda Yara Zeynep',
  ),
  family: list(
    'Abara Achterberg Almeida Andersson Banerjee Barlow Brandt Castellano Chowdhury Costa Dahl Danso Eriksen Fairweather ' +
      'Ferrante Fischer Garrido Grünwald Hakimi Halloran Hoekstra Iqbal Ishikawa Janssen Juárez Kaplan Kovač Larsen ' +
      'Lefèvre Macleod Mbeki Moreau Nakamura Novak Okonkwo Pellegrini Petrov Quigley Ramires Rautio Sandoval Sato ' +
      'Schreiber Szabo Thorne Tremblay Usman Vasquez Virtanen Whitlock Yılmaz Zielinski',
  ),
  weekday: list('Monday Tuesday Wednesday Thursday Friday Saturday Sunday'),
  month: list('January February March April May June July August September October November December'),
  area: list(
    'billing calendar catalogue checkout contact customer delivery document finance forecast inventory invoice mobile ' +
      'monitoring onboarding order partner payroll permission pricing project purchase quality report roster sales ' +
      'scheduling security shipping stock supplier support survey tax team ticket training vendor warehouse workflow',
  ),
  part: list(
    'alert API app archive backup board bridge builder chart connector dashboard editor export feed filter form gateway ' +
      'import inbox index job label list log map matrix menu module page panel planner plugin portal queue screen search ' +
      'sync table template timeline view webhook widget wizard',
  ),
  unit: list('records rows invoices orders contacts users tickets parcels files bookings reports messages'),
  team: list(
    'finance sales operations warehouse support purchasing night-shift logistics marketing audit planning',
  ),
  currency: list('EUR USD GBP CHF SEK'),
  thing: ['{area} {part}', '{area} {part}', '{area} {part}', '{coined} {part}', '{coined} {area} {part}'],
  date: ['{day} {month}', '{month} {day}', '{weekday} {day} {month}', 'the {day}th of {month}'],
  clock: ['{hour}:{minute}', '{hour}.{minute}'],
  since: [
    'since {date}',
    'since last {weekday} at {clock}',
    'for {few} days now',
    'for {few} weeks',
    'since the update of {date}',
    'since we moved to {coined}',
    'every morning around {clock}',
  ],
  when: [
    'on {date}',
    'at {clock} on {weekday}',
    'last {weekday}',
    'before {date}',
    'by {weekday} {clock}',
    'around {clock}',
  ],
  money: ['{number}.{cents} {currency}', '{currency} {number}', '{number} {currency}'],
  reference: ['#{number}', 'number {number}', 'ref {coined}-{number}', 'INV-{number}', 'case {number}'],
  person: ['{given}', '{given} {family}', '{given} from {team}', 'our colleague {given} {family}'],
  context: [
    'in the {coined} project',
    'for our {team} team',
    'at our {coined} site',
    'on account {number}',
    'for {count} {unit}',
    'for {person}',
    'under {reference}',
  ],
};

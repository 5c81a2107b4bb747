/**
 * The invented program: its projects, employers, trades and crews. Every name is made up. The
 * number of people and of women in each crew is written down here, because the stories of the
 * README rest on it; everything else about a person is drawn.
 */
export const BRIDGE = 'Harbor Crossing Bridge';
export const TUNNEL = 'Eastside Water Tunnel';
export const STATION = 'Union Station Renewal';

export const PRIME_OF: Readonly<Record<string, string>> = {
  [BRIDGE]: 'Nine Herons Construction',
  [TUNNEL]: 'Saltlantern Builders',
  [STATION]: 'Gullwick Constructors',
};
export const PROJECTS = Object.keys(PRIME_OF);

/** The employer that holds most of the missing women's hours. */
export const FEW_WOMEN = 'Deepwick Tunneling';
/** The employer whose files for the last quarter are missing. */
export const LATE_REPORTER = 'Brackwater Dewatering';
/** The employer where one form in four came back without demographics. */
export const FEW_FORMS = 'Halfmoon Interiors';
/** The employer with one woman among its ironworkers. */
export const LONE_WOMAN = 'Ironmoth Rebar';
/** The two employers that pass the same carpenters between two projects. */
export const PASSED_BETWEEN = [
  { employer: 'Wrenfield Carpentry', project: BRIDGE },
  { employer: 'Fernhollow Formwork', project: TUNNEL },
] as const;

export interface Trade {
  readonly journeyPay: number;
  readonly fringe: number;
  /** Share of people of color among those who answered. */
  readonly peopleOfColor: number;
  readonly apprenticeMonths: number;
}

export const TRADES: Readonly<Record<string, Trade>> = {
  Carpenter: { journeyPay: 46.5, fringe: 23.1, peopleOfColor: 0.37, apprenticeMonths: 48 },
  'Cement Mason': { journeyPay: 44, fringe: 22.4, peopleOfColor: 0.45, apprenticeMonths: 36 },
  Electrician: { journeyPay: 54, fringe: 26.8, peopleOfColor: 0.3, apprenticeMonths: 60 },
  Ironworker: { journeyPay: 50, fringe: 26.2, peopleOfColor: 0.34, apprenticeMonths: 48 },
  Laborer: { journeyPay: 38.5, fringe: 20.3, peopleOfColor: 0.46, apprenticeMonths: 24 },
  'Operating Engineer': { journeyPay: 52, fringe: 25, peopleOfColor: 0.28, apprenticeMonths: 48 },
  Painter: { journeyPay: 42, fringe: 20.9, peopleOfColor: 0.42, apprenticeMonths: 36 },
  Pipefitter: { journeyPay: 55, fringe: 27.4, peopleOfColor: 0.29, apprenticeMonths: 60 },
  'Sheet Metal Worker': { journeyPay: 51, fringe: 25.6, peopleOfColor: 0.3, apprenticeMonths: 48 },
  'Truck Driver': { journeyPay: 39, fringe: 18.8, peopleOfColor: 0.44, apprenticeMonths: 24 },
};

export function tradeNamed(name: string): Trade {
  const trade = TRADES[name];
  if (trade === undefined) throw new Error(`The sample program has no trade ${name}.`);
  return trade;
}

export interface Place {
  readonly employer: string;
  readonly project: string;
  readonly trade: string;
}

export interface Crew extends Place {
  readonly people: number;
  readonly women: number;
  /** First and last month of work; null while the work goes on. */
  readonly from: number;
  readonly to: number | null;
}

const CREW_TABLE = `
employer                  | project | trade              | people | women | from | to
Nine Herons Construction  | bridge  | Carpenter          |     60 |     5 |    0 |
Nine Herons Construction  | bridge  | Laborer            |     70 |     7 |    0 |
Nine Herons Construction  | bridge  | Operating Engineer |     40 |     2 |    0 |
Quillback Iron            | bridge  | Ironworker         |     80 |     5 |    2 |
Quillback Iron            | tunnel  | Ironworker         |     20 |     1 |    4 |
Thistledown Concrete      | bridge  | Cement Mason       |     50 |     3 |    1 | 20
Thistledown Concrete      | bridge  | Laborer            |     30 |     3 |    1 |
Thistledown Concrete      | station | Cement Mason       |     24 |     2 |    5 |
Moonpenny Carpentry       | bridge  | Carpenter          |     50 |     4 |    1 |
Dapplegray Hauling        | bridge  | Truck Driver       |     22 |     2 |    0 |
Dapplegray Hauling        | tunnel  | Truck Driver       |     28 |     2 |    1 |
Dapplegray Hauling        | station | Truck Driver       |     14 |     1 |    4 |
Larkspoon Coatings        | bridge  | Painter            |     40 |     5 |    9 |
Larkspoon Coatings        | station | Painter            |     20 |     2 |   11 |
Copperfinch Electric      | bridge  | Electrician        |     36 |     3 |    8 |
Copperfinch Electric      | station | Electrician        |     34 |     3 |    6 |
Otter & Gadwall Earthwork | bridge  | Operating Engineer |     34 |     2 |    0 | 14
Otter & Gadwall Earthwork | bridge  | Laborer            |     24 |     2 |    0 | 14
Wrenfield Carpentry       | bridge  | Carpenter          |     28 |     0 |    3 |
Saltlantern Builders      | tunnel  | Carpenter          |     34 |     3 |    0 |
Saltlantern Builders      | tunnel  | Laborer            |     60 |     5 |    0 |
Saltlantern Builders      | tunnel  | Operating Engineer |     36 |     2 |    0 |
Deepwick Tunneling        | tunnel  | Laborer            |    160 |     3 |    1 |
Deepwick Tunneling        | tunnel  | Operating Engineer |     50 |     0 |    1 |
Puddlewick Piping         | tunnel  | Pipefitter         |     40 |     3 |    8 |
Puddlewick Piping         | station | Pipefitter         |     24 |     2 |    9 |
Emberline Electric        | tunnel  | Electrician        |     40 |     3 |    6 |
Emberline Electric        | station | Electrician        |     16 |     1 |    7 |
Stonewhistle Masonry      | tunnel  | Cement Mason       |     34 |     3 |    5 |
Fernhollow Formwork       | tunnel  | Carpenter          |     26 |     0 |    3 |
Brackwater Dewatering     | tunnel  | Laborer            |     16 |     1 |    2 |
Brackwater Dewatering     | tunnel  | Pipefitter         |     14 |     2 |    2 |
Ironmoth Rebar            | tunnel  | Ironworker         |     34 |     1 |    2 |
Gullwick Constructors     | station | Carpenter          |     30 |     3 |    3 |
Gullwick Constructors     | station | Laborer            |     26 |     2 |    3 |
Kettlebright Mechanical   | station | Sheet Metal Worker |     26 |     2 |   10 |
Kettlebright Mechanical   | station | Pipefitter         |     16 |     1 |   10 |
Sprocket & Fern Metalwork | station | Sheet Metal Worker |     16 |     1 |   11 |
Sprocket & Fern Metalwork | tunnel  | Sheet Metal Worker |     10 |     1 |   12 |
Halfmoon Interiors        | station | Carpenter          |     34 |     3 |    9 |
Halfmoon Interiors        | station | Painter            |     10 |     1 |   12 |
Tallowgate Demolition     | station | Laborer            |     16 |     1 |    3 | 12
Pennywhistle Painting     | station | Painter            |      8 |     1 |   13 |
Lampwick Electric         | station | Electrician        |      8 |     1 |    8 |
`;

const PROJECT_OF: Readonly<Record<string, string>> = {
  bridge: BRIDGE,
  tunnel: TUNNEL,
  station: STATION,
};

function crewOf(line: string): Crew {
  const [employer = '', project = '', trade = '', people = '', women = '', from = '', to = ''] =
    line.split('|').map((cell) => cell.trim());
  const named = PROJECT_OF[project];
  if (named === undefined) throw new Error(`No such project in the crew table: ${line}`);
  return {
    employer,
    project: named,
    trade,
    people: Number(people),
    women: Number(women),
    from: Number(from),
    to: to === '' ? null : Number(to),
  };
}

export const CREWS: readonly Crew[] = CREW_TABLE.trim().split('\n').slice(1).map(crewOf);
export const EMPLOYERS = [...new Set(CREWS.map((crew) => crew.employer))];

export function isPrime(employer: string): boolean {
  return Object.values(PRIME_OF).includes(employer);
}

/** The prime contractor an employer answers to on a project; blank for the prime itself. */
export function parentContractor(place: Place): string {
  const prime = PRIME_OF[place.project] ?? '';
  return prime === place.employer ? '' : prime;
}

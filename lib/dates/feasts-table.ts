// Days with a name, by how their date is found. Data only. `folded` names: lower case, no apostrophes.

/** Month and day. */
export const FIXED_FEASTS: Readonly<Record<string, readonly [number, number]>> = {
  'christmas eve': [12, 24],
  'christmas day': [12, 25],
  christmas: [12, 25],
  'boxing day': [12, 26],
  'new years eve': [12, 31],
  'new years day': [1, 1],
  halloween: [10, 31],
  'valentines day': [2, 14],
  'st patricks day': [3, 17],
  'may day': [5, 1],
  'bastille day': [7, 14],
  'fourth of july': [7, 4],
};

/** Month, weekday (0 is Monday), which one of the month (−1 is the last), and days added. */
export const WEEKDAY_FEASTS: Readonly<Record<string, readonly [number, number, number, number]>> = {
  thanksgiving: [11, 3, 4, 0],
  'thanksgiving day': [11, 3, 4, 0],
  'memorial day': [5, 0, -1, 0],
  'labor day': [9, 0, 1, 0],
  'martin luther king day': [1, 0, 3, 0],
  'presidents day': [2, 0, 3, 0],
};

/** Days from Easter Sunday (western). */
export const EASTER_FEASTS: Readonly<Record<string, number>> = {
  'ash wednesday': -46,
  'palm sunday': -7,
  'maundy thursday': -3,
  'good friday': -2,
  'easter sunday': 0,
  easter: 0,
  'easter monday': 1,
  'whit monday': 50,
};

// The districts and counties of the city and the way they lie: a sketch of ours, true to neighbours, not to scale.
import { t } from './i18n.js';

export const WIDTH = 400;
export const HEIGHT = 330;

/** shape: corners of the tile; at: where its name stands */
export const DIVISIONS = [
  { code: '330824', shape: '15,35 120,12 188,52 185,112 120,138 38,118', at: [104, 68] },
  { code: '330822', shape: '38,118 120,138 185,112 207,150 192,205 100,210 60,170', at: [130, 164] },
  { code: '330802', shape: '207,150 235,105 287,112 294,168 248,198 192,205', at: [251, 148] },
  { code: '330803', shape: '185,112 188,52 290,42 318,90 310,205 290,272 225,275 200,232 192,205 248,198 294,168 287,112 235,105 207,150', at: [252, 230] },
  { code: '330825', shape: '290,42 345,32 392,85 382,192 310,205 318,90', at: [350, 112] },
  { code: '330881', shape: '100,210 192,205 200,232 225,275 216,308 150,322 90,290 72,238', at: [148, 254] },
];

export const CODES = DIVISIONS.map((one) => one.code);

/** What people call a division; one of another city goes by its code, none by that. */
export const divisionName = (code) => (CODES.includes(code) ? t(`division.${code}`) : code || t('division.none'));

// The districts and counties as the fraud desks see them.
import { staff } from '../kit/session.js';

export { CODES, DIVISIONS, divisionName, HEIGHT, WIDTH } from '../kit/city-shape.js';

const CITY = '330800';

/** Whether the reader's desk is the city's, whose list holds every division. */
export const seesAll = () => (staff.current()?.claims.organ ?? '').startsWith(CITY);

export const listOf = (code) => `/fraud?stage=OPEN&division=${code}`;

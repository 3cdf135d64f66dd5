// The districts and counties as the fraud desks name them.
import { CODES } from '../kit/city-shape.js';
import { t } from '../kit/i18n.js';
import { staff } from '../kit/session.js';

export { CODES, DIVISIONS, HEIGHT, WIDTH } from '../kit/city-shape.js';

const CITY = '330800';

/** Whether the reader's desk is the city's, whose list holds every division. */
export const seesAll = () => (staff.current()?.claims.organ ?? '').startsWith(CITY);

/** What people call a division; one of another city goes by its code, none by that. */
export const divisionName = (code) => (CODES.includes(code) ? t(`division.${code}`) : code || t('division.none'));

export const listOf = (code) => `/fraud?stage=OPEN&division=${code}`;

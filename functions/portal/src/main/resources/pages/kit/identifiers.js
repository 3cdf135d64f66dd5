// Check digits, so that a slip is seen while the card is still at hand.

const CITIZEN_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CITIZEN_CHECKS = '10X98765432';

/** GB 11643: 17 digits and a check character. */
export function citizenId(text) {
  const id = text.trim().toUpperCase();
  if (!/^\d{17}[\dX]$/.test(id)) return false;
  const sum = CITIZEN_WEIGHTS.reduce((all, weight, i) => all + weight * Number(id[i]), 0);
  return CITIZEN_CHECKS[sum % 11] === id[17];
}

const CREDIT_CHARACTERS = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const CREDIT_WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/** GB 32100: 17 characters and a check character. */
export function creditCode(text) {
  const code = text.trim().toUpperCase();
  if (code.length !== 18 || [...code].some((c) => !CREDIT_CHARACTERS.includes(c))) return false;
  const sum = CREDIT_WEIGHTS.reduce((all, weight, i) => all + weight * CREDIT_CHARACTERS.indexOf(code[i]), 0);
  return CREDIT_CHARACTERS[(31 - (sum % 31)) % 31] === code[17];
}

/** A mobile number, or a landline with its area code. */
export function phone(text) {
  return /^(1[3-9]\d{9}|0\d{2,3}-?\d{7,8}|\+[1-9]\d{6,14})$/.test(text.replace(/[\s-]/g, '').trim());
}

const CODE_CHARACTERS = '23456789ABCDEFGHJKMNPQRTVWXYZ';
const CODE_LENGTH = 12;

/** The house's own codes: 11 characters with weights 2 to 12 and a check character, however they were typed. */
export function houseCode(text) {
  const code = text.normalize('NFKC').toUpperCase().replace(/[^0-9A-Z]/g, '').replaceAll('S', '5');
  if (code.length !== CODE_LENGTH || [...code].some((c) => !CODE_CHARACTERS.includes(c))) return false;
  const sum = [...code].reduce((all, c, i) => all + (i === CODE_LENGTH - 1 ? 1 : i + 2) * CODE_CHARACTERS.indexOf(c), 0);
  return sum % CODE_CHARACTERS.length === 0;
}

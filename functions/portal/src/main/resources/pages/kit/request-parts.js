// Parts of a request as the API wants them: no empty texts, no questions of the page.

export const filled = (text) => (text?.trim() ? text.trim() : null);

export const compact = (object) => Object.fromEntries(Object.entries(object).filter(([, value]) => value !== null && value !== undefined && value !== ''));

export function applicantOf(one) {
  const reached = { name: filled(one.name), phone: filled(one.phone), address: filled(one.address) };
  if (one.kind === 'PERSON') return compact({ kind: one.kind, ...reached, idType: one.idType, idNumber: filled(one.idNumber)?.toUpperCase() });
  return compact({ kind: one.kind, ...reached, creditCode: filled(one.creditCode)?.toUpperCase(), representative: filled(one.representative), position: filled(one.position) });
}

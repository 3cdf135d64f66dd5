// Who is calling. Tokens of officers and case passes live as long as the tab.
const STAFF = 'mashang.staff';

function keep(name, value) {
  sessionStorage.setItem(name, JSON.stringify(value));
}

function kept(name) {
  try {
    const value = JSON.parse(sessionStorage.getItem(name));
    return value && new Date(value.expiresAt) > new Date() ? value : null;
  } catch {
    return null;
  }
}

/** What a token says. The server checks it; pages only show it. */
export function claims(token) {
  const bytes = Uint8Array.from(atob(token.split('.')[1].replaceAll('-', '+').replaceAll('_', '/')), (c) => c.charCodeAt(0));
  return JSON.parse(new TextDecoder().decode(bytes));
}

function withClaims(answer) {
  const said = claims(answer.token);
  return { ...answer, claims: said, expiresAt: answer.expiresAt ?? new Date(said.exp * 1000).toISOString() };
}

export const staff = {
  sign: (answer) => keep(STAFF, withClaims(answer)),
  current: () => kept(STAFF),
  out: () => sessionStorage.removeItem(STAFF),
};

/** @param name one for each thing that can be followed: a pass opens one case of one kind */
const passes = (name) => ({
  take: (answer) => keep(name, withClaims(answer)),
  current: () => kept(name),
  give: () => sessionStorage.removeItem(name),
});

export const casePass = passes('mashang.pass');
export const orderPass = passes('mashang.pass.order');

/** The roles of a token. The head of a notary office, whose organ has a letter in it, is another than a government's. */
export function roles(session) {
  const ofOffice = /[A-Z]/.test(session?.claims.organ ?? '');
  return [session?.claims.roles ?? []].flat().map((role) => (role === 'HEAD' && ofOffice ? 'OFFICE_HEAD' : role));
}

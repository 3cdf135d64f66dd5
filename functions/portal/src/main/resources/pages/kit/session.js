// Who is calling. Tokens of officers and case passes live as long as the tab.
const STAFF = 'mashang.staff';
const PASS = 'mashang.pass';

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

export const pass = {
  take: (answer) => keep(PASS, withClaims(answer)),
  current: () => kept(PASS),
  give: () => sessionStorage.removeItem(PASS),
};

export const roles = (session) => [session?.claims.roles ?? []].flat();

// What every desk page has: somebody who has logged in, the way to the other pages, the way out.
import { html } from '../kit/html.js';
import { t } from '../kit/i18n.js';
import { openPage } from '../kit/page.js';
import { Notice, ProblemNotice } from '../kit/notice.js';
import { roles, staff } from '../kit/session.js';

const PLACES = [
  ['list', '/desk', ['CLERK', 'HEAD', 'AUDITOR']],
  ['oral', '/desk/oral', ['CLERK']],
  ['orders', '/notary', ['DISPATCHER', 'NOTARY', 'OFFICE_HEAD', 'AUDITOR']],
  ['screening', '/screening', ['PROSECUTOR_ASSISTANT', 'PROSECUTOR', 'CHIEF_PROSECUTOR', 'AUDITOR']],
  ['screening-figures', '/screening/figures', ['PROSECUTOR_ASSISTANT', 'PROSECUTOR', 'CHIEF_PROSECUTOR', 'AUDITOR']],
  ['screening-criteria', '/screening/criteria', ['PROSECUTOR', 'CHIEF_PROSECUTOR', 'AUDITOR']],
  ['fraud', '/fraud', ['FRAUD_OFFICER', 'FRAUD_CHIEF', 'BANK_OFFICER', 'COMMUNITY_WORKER', 'AUDITOR']],
  ['fraud-figures', '/fraud/figures', ['FRAUD_OFFICER', 'FRAUD_CHIEF', 'AUDITOR']],
  ['fraud-rules', '/fraud/rules', ['FRAUD_OFFICER', 'FRAUD_CHIEF', 'AUDITOR']],
  ['city', '/city', ['AUDITOR', 'HEAD', 'OFFICE_HEAD', 'CHIEF_PROSECUTOR', 'FRAUD_CHIEF', 'DISPATCHER', 'HALL_ADMINISTRATOR']],
  ['reports', '/reports', ['AUDITOR', 'HEAD', 'OFFICE_HEAD', 'CHIEF_PROSECUTOR', 'FRAUD_CHIEF', 'DISPATCHER', 'HALL_ADMINISTRATOR']],
  ['notices', '/desk/notices', ['CLERK', 'HEAD', 'DISPATCHER', 'FRAUD_OFFICER', 'FRAUD_CHIEF', 'AUDITOR']],
  ['halls', '/desk/halls', ['HALL_ADMINISTRATOR', 'CLERK', 'HEAD', 'AUDITOR']],
  ['figures', '/desk/figures', ['HALL_ADMINISTRATOR', 'CLERK', 'HEAD', 'AUDITOR']],
  ['dead-letters', '/desk/dead-letters', ['HALL_ADMINISTRATOR', 'AUDITOR']],
];

const PARENTS = { '/desk/case': '/desk', '/desk/hall': '/desk/halls', '/notary/order': '/notary', '/screening/case': '/screening', '/fraud/warning': '/fraud', '/report': '/reports' };

export const may = (...wanted) => roles(staff.current()).some((role) => wanted.includes(role));
export const token = () => staff.current()?.token;
export const toLogin = () => location.assign(`/login?next=${encodeURIComponent(location.pathname + location.search)}`);

const isStaff = () => PLACES.some(([, , who]) => may(...who));

/** Whether the caller's roles use the page at this address, or the one it belongs to. */
function mayBeHere() {
  const here = PARENTS[location.pathname] ?? location.pathname;
  return PLACES.some(([, path, who]) => path === here && may(...who));
}

/** Opens a desk page, or the login page for somebody unknown. @param words further word lists */
export function openDesk(name, Content, words = []) {
  if (!staff.current()) return toLogin();
  const Desk = () => html`<${Navigation} />${mayBeHere() ? html`<${Content} />` : html`<${Notice} kind="warn" title=${isStaff() ? t('desk.not.yours') : t('desk.not.staff')} text=${isStaff() ? t('desk.not.yours.next') : t('desk.not.staff.next')} test="not-here" />`}`;
  return openPage(name, Desk, { words: ['desk', ...words], Tools: Who, wide: true });
}

const Navigation = () => html`
  <nav class="places" aria-label=${t('desk.places')}>
    ${PLACES.filter(([, , who]) => may(...who)).map(([name, path]) => html`<a key=${name} href=${path} aria-current=${location.pathname === path ? 'page' : PARENTS[location.pathname] === path ? 'true' : undefined} data-test=${`place-${name}`}>${t(`desk.place.${name}`)}</a>`)}
  </nav>
`;

const out = () => {
  staff.out();
  location.assign('/login');
};

const Who = () => {
  const { claims } = staff.current() ?? { claims: {} };
  return html`<span class="who" data-test="who">${claims.name} · ${t(`role.${roles(staff.current())[0]}`)}</span><button type="button" class="plain" @click=${out} data-test="sign-out">${t('desk.out')}</button>`;
};

/** A problem on a desk page: a login that has run out leads to a new one. */
export const DeskProblem = (props) =>
  props.problem?.status === 401
    ? html`<${Notice} kind="warn" title=${t('problem.signed.out')} test="signed-out"><button type="button" class="first" @click=${toLogin} data-test="login-again">${t('desk.login')}</button></${Notice}>`
    : html`<${ProblemNotice} problem=${props.problem} retry=${props.retry} />`;
DeskProblem.props = ['problem', 'retry'];

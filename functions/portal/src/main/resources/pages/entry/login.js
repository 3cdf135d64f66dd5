// The demonstration's people, by role. Real logins of officers come through the same token.
import { defineComponent, shallowRef } from '../vendor/vue.js';
import { call, newKey } from '../kit/api.js';
import { openPage } from '../kit/page.js';
import { html } from '../kit/html.js';
import { t } from '../kit/i18n.js';
import { Notice, ProblemNotice } from '../kit/notice.js';
import { roles, staff } from '../kit/session.js';

const HOMES = { HALL_ADMINISTRATOR: '/desk/halls', AUDITOR: '/desk/figures', HEAD: '/desk?stage=APPROVAL', APPLICANT: '/follow', DISPATCHER: '/notary', NOTARY: '/notary', OFFICE_HEAD: '/notary?stage=APPROVAL', PROSECUTOR_ASSISTANT: '/screening', PROSECUTOR: '/screening?stage=MINE', CHIEF_PROSECUTOR: '/screening?stage=APPROVAL', FRAUD_OFFICER: '/fraud', FRAUD_CHIEF: '/fraud', BANK_OFFICER: '/fraud', COMMUNITY_WORKER: '/fraud' };

/** Only pages of this site: a link from elsewhere must not lead away after the login. */
function next() {
  const given = new URLSearchParams(location.search).get('next') ?? '';
  return /^\/[a-z]/.test(given) ? given : null;
}

const LoginPage = defineComponent({
  setup() {
    const people = shallowRef(null);
    const problem = shallowRef(null);
    const organs = shallowRef(new Map());
    call('GET', '/v1/sessions/demo').then(({ data }) => (people.value = data.items), (failed) => (problem.value = failed));
    // The organs' names only adorn the list: without them it works as well.
    const named = (path, list) => call('GET', path).then(({ data }) => (organs.value = new Map([...organs.value, ...data[list].map((one) => [one.id, one.name])])), () => null);
    named('/v1/catalogue', 'organs');
    named('/v1/notarization/catalogue', 'offices');

    const enter = async (user) => {
      problem.value = null;
      try {
        const { data } = await call('POST', '/v1/sessions/demo', { key: newKey(), body: { user } });
        staff.sign(data);
        location.assign(next() ?? HOMES[roles(staff.current())[0]] ?? '/desk');
      } catch (failed) {
        problem.value = failed;
      }
    };

    return () => html`
      <h1>${t('login.title')}</h1>
      ${problem.value?.status === 404
        ? html`<${Notice} kind="info" title=${t('login.no.demo')} text=${t('login.no.demo.text')} />`
        : html`<${Notice} kind="warn" title=${t('login.demo')} text=${t('login.demo.text')} test="demo-warning" /><${ProblemNotice} problem=${problem.value} />`}
      ${people.value && groups(people.value).map(([role, list]) => html`<${Group} key=${role} role=${role} list=${list} organs=${organs.value} enter=${enter} />`)}
      ${!people.value && !problem.value && html`<p class="loading" role="status">${t('loading')}</p>`}
    `;
  },
});

function groups(people) {
  const byRole = new Map();
  for (const person of people) {
    const [role] = roles({ claims: person });
    byRole.set(role, [...(byRole.get(role) ?? []), person]);
  }
  return [...byRole];
}

const Group = ({ role, list, organs, enter }) => html`
  <section class="card">
    <h2>${t(`role.${role}`)}</h2>
    <ul class="people">
      ${list.map((person) => html`<li key=${person.user}><button type="button" class="second" @click=${() => enter(person.user)} data-test=${`login-${person.user}`}>${person.name}<small>${organs.get(person.organ) ?? ''}</small></button></li>`)}
    </ul>
  </section>
`;
Group.props = ['role', 'list', 'organs', 'enter'];

openPage('login', LoginPage);

// The review criteria: every version, what a new one would change, and who approved it.
import { defineComponent, ref, shallowRef } from '../vendor/vue.js';
import { call } from '../kit/api.js';
import { html } from '../kit/html.js';
import { t } from '../kit/i18n.js';
import { shortDate } from '../kit/format.js';
import { Notice } from '../kit/notice.js';
import { focusOn, say } from '../kit/speak.js';
import { DeskProblem, may, token } from '../desk/frame.js';
import { CriteriaProposal } from './criteria-proposal.js';
import { CriteriaVersion, statusOf } from './criteria-version.js';

const fetchVersions = async () => (await call('GET', '/v1/screening/criteria', { token: token() })).data.items;
const fetchVersion = async (path) => (await call('GET', `/v1/screening/criteria/${encodeURIComponent(path)}`, { token: token() })).data;
const inUse = (versions, scope) => versions.find((one) => one.inForce && one.scope === scope);
/** The one that a new version most likely follows: what is looked at, or the city's own. */
const likely = (versions, chosen) => (chosen ?? versions.find((one) => one.inForce && one.scope !== 'CN') ?? versions[0])?.path;

export const CriteriaPage = defineComponent({
  setup() {
    const versions = shallowRef(null);
    const chosen = shallowRef(null);
    const before = shallowRef(null);
    const proposing = ref(false);
    const done = ref(null);
    const problem = shallowRef(null);
    const guarded = (act) => async (...given) => {
      problem.value = null;
      try {
        await act(...given);
      } catch (failed) {
        problem.value = failed;
      }
    };
    const load = guarded(async () => {
      versions.value = await fetchVersions();
    });
    const open = guarded(async (path) => {
      proposing.value = false;
      const whole = await fetchVersion(path);
      const used = inUse(versions.value ?? (await fetchVersions()), whole.version.scope);
      before.value = used && used.id !== whole.version.id ? await fetchVersion(used.path) : null;
      chosen.value = whole;
      history.replaceState(null, '', `/screening/criteria?version=${encodeURIComponent(path)}`);
      focusOn('version-title');
    });
    const changed = async (path, sentence) => {
      await load();
      await open(path);
      done.value = sentence;
      say(sentence);
    };
    const asked = new URLSearchParams(location.search).get('version');
    load();
    if (asked) open(asked);

    return () => html`
      <div class="case-head">
        <h1>${t('screening-criteria.title')}</h1>
        ${may('PROSECUTOR', 'CHIEF_PROSECUTOR') && html`<button type="button" class=${proposing.value ? 'second' : 'first'} aria-expanded=${proposing.value ? 'true' : 'false'} @click=${() => (proposing.value = !proposing.value)} data-test="propose">${t('criteria.propose')}</button>`}
      </div>
      <p class="lead">${t('criteria.lead')}</p>
      <${DeskProblem} problem=${problem.value} retry=${load} />
      ${done.value && html`<${Notice} kind="good" text=${done.value} test="done" />`}
      ${proposing.value && versions.value && html`<${CriteriaProposal} versions=${versions.value} begin=${likely(versions.value, chosen.value?.version)} proposed=${(version) => changed(version.path, t('criteria.proposed', { id: version.id }))} cancel=${() => (proposing.value = false)} />`}
      ${versions.value && html`<${VersionTable} versions=${versions.value} chosen=${chosen.value?.version.id} open=${open} />`}
      ${!versions.value && !problem.value && html`<p class="loading" role="status">${t('loading')}</p>`}
      ${chosen.value && html`<${CriteriaVersion} key=${`${chosen.value.version.id} ${chosen.value.version.stage}`} whole=${chosen.value} before=${before.value} changed=${changed} refresh=${load} />`}
    `;
  },
});

const COLOURS = { RELEASED: 'tag', PROPOSED: 'tag warn', TESTED: 'tag warn', APPROVED: 'tag good', GIVEN_UP: 'tag' };

const VersionTable = ({ versions, chosen, open }) => html`
  <table class="work" data-test="versions">
    <caption class="unseen">${t('criteria.versions')}</caption>
    <thead>
      <tr><th scope="col">${t('criteria.version')}</th><th scope="col">${t('criteria.scope')}</th><th scope="col">${t('criteria.valid')}</th><th scope="col">${t('criteria.status')}</th></tr>
    </thead>
    <tbody>
      ${versions.map((one) => [one, statusOf(one)]).map(
        ([one, status]) => html`
          <tr key=${one.id} data-test=${`version-${one.path}`} data-status=${status}>
            <th scope="row" data-label=${t('criteria.version')}><button type="button" class="plain small left" aria-pressed=${one.id === chosen ? 'true' : 'false'} @click=${() => open(one.path)} data-test=${`open-${one.path}`} lang="zh-CN">${one.title}</button><small>${one.id}</small></th>
            <td data-label=${t('criteria.scope')}><span>${one.scope === 'CN' ? t('criteria.national') : t('criteria.local', { scope: one.scope })}</span></td>
            <td data-label=${t('criteria.valid')}><span>${t('criteria.from', { from: shortDate(one.from) })}${one.to && ` ${t('criteria.to', { to: shortDate(one.to) })}`}</span></td>
            <td data-label=${t('criteria.status')}><span class=${COLOURS[status]}>${t(`criteria.status.${status}`)}</span>${one.inForce && html` <span class="tag good">${t('criteria.in.force')}</span>`}</td>
          </tr>
        `,
      )}
    </tbody>
  </table>
`;
VersionTable.props = ['versions', 'chosen', 'open'];

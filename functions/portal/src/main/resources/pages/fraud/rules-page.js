// The rules a city goes by, and the way of a new version: tried, in shadow, for a share, live.
import { computed, defineComponent, reactive, ref, shallowRef } from '../vendor/vue.js';
import { call } from '../kit/api.js';
import { bind } from '../kit/form.js';
import { SelectField } from '../kit/fields.js';
import { html } from '../kit/html.js';
import { t } from '../kit/i18n.js';
import { Notice } from '../kit/notice.js';
import { focusOn, say } from '../kit/speak.js';
import { DeskProblem, may, token } from '../desk/frame.js';
import { RuleDetail } from './rule-detail.js';
import { RuleProposal } from './rule-proposal.js';

const MODES = { LIVE: 'tag good', SHARE: 'tag warn', SHADOW: 'tag', OFF: 'tag' };

export const FraudRules = defineComponent({
  setup() {
    const rules = shallowRef(null);
    const chosen = shallowRef(null);
    const proposing = ref(null);
    const done = ref('');
    const problem = shallowRef(null);
    const filter = reactive({ typology: null, mode: null });
    const typologies = computed(() => [...new Map((rules.value ?? []).map((one) => [one.typology, { value: one.typology, label: one.typologyLabel }])).values()]);
    const shown = computed(() => (rules.value ?? []).filter((one) => (!filter.typology || one.typology === filter.typology) && (!filter.mode || one.mode === filter.mode)));
    const get = async (path) => (await call('GET', path, { token: token() })).data;
    const load = async () => {
      problem.value = null;
      try {
        rules.value = (await get('/v1/fraud/rules')).items;
      } catch (failed) {
        problem.value = failed;
      }
    };
    const open = async (id, quietly) => {
      problem.value = null;
      proposing.value = null;
      try {
        chosen.value = await get(`/v1/fraud/rules/${encodeURIComponent(id)}`);
        history.replaceState(null, '', `/fraud/rules?rule=${encodeURIComponent(id)}`);
        if (!quietly) focusOn('rule-title');
      } catch (failed) {
        problem.value = failed;
      }
    };
    const changed = async (id, sentence) => {
      await Promise.all([load(), open(id)]);
      done.value = sentence;
      say(sentence);
    };
    const propose = (text) => {
      done.value = '';
      proposing.value = { begin: text };
      focusOn('proposal-title');
    };
    load();
    const asked = new URLSearchParams(location.search).get('rule');
    if (asked) open(asked, true);

    return () => html`
      <div class="case-head">
        <h1>${t('fraud-rules.title')}</h1>
        ${may('FRAUD_OFFICER', 'FRAUD_CHIEF') && html`<button type="button" class="second" @click=${() => propose(null)} data-test="propose">${t('rules.propose')}</button>`}
      </div>
      <p class="lead">${t('rules.lead')}</p>
      <${DeskProblem} problem=${problem.value} retry=${load} />
      ${done.value && html`<${Notice} kind="good" text=${done.value} test="done" />`}
      ${proposing.value && html`<${RuleProposal} key=${proposing.value.begin?.id} begin=${proposing.value.begin} proposed=${(version, id) => changed(id, t('rules.proposed', { id: version.id }))} cancel=${() => (proposing.value = null)} />`}
      ${chosen.value && html`<${RuleDetail} key=${chosen.value.rule.id} whole=${chosen.value} changed=${changed} again=${() => open(chosen.value.rule.id, true)} propose=${propose} close=${() => (chosen.value = null)} />`}
      <div class="filters">
        <${SelectField} pointer="/typology" label=${t('rules.typology')} required none=${t('list.all')} options=${typologies.value} ...${bind(filter, 'typology')} test="filter-typology" />
        <${SelectField} pointer="/mode" label=${t('rules.mode')} required none=${t('list.all')} options=${Object.keys(MODES).map((value) => ({ value, label: t(`rules.of.${value}`) }))} ...${bind(filter, 'mode')} test="filter-mode" />
      </div>
      ${rules.value ? html`<${Rules} rules=${shown.value} chosen=${chosen.value?.rule.id} open=${open} />` : !problem.value && html`<p class="loading" role="status">${t('loading')}</p>`}
    `;
  },
});

const Rules = ({ rules, chosen, open }) => html`
  <table class="work" data-test="rules">
    <caption class="unseen">${t('fraud-rules.title')}</caption>
    <thead><tr>${['rule', 'typology', 'weight', 'mode', 'newest'].map((name) => html`<th scope="col" key=${name} class=${name === 'weight' ? 'number' : ''}>${t(`rules.${name}`)}</th>`)}</tr></thead>
    <tbody>
      ${rules.map(
        (one) => html`
          <tr key=${one.id} data-test=${`rule-${one.id}`} data-mode=${one.mode}>
            <th scope="row" data-label=${t('rules.rule')}><button type="button" class="plain small left" aria-pressed=${one.id === chosen ? 'true' : 'false'} @click=${() => open(one.id)} data-test=${`open-${one.id}`} lang="zh-CN">${filled(one.sentence)}</button><small>${one.id} · <span lang="zh-CN">${one.subjectLabel}</span></small></th>
            <td data-label=${t('rules.typology')} lang="zh-CN">${one.typologyLabel}</td>
            <td data-label=${t('rules.weight')} class="number">${one.weight}</td>
            <td data-label=${t('rules.mode')}><span class=${MODES[one.mode]}>${t(`rules.mode.${one.mode}`, { share: one.share })}</span>${one.inForce && html`<small>${t('rules.own', { number: one.inForce })}</small>`}</td>
            <td data-label=${t('rules.newest')}>${one.newest ? html`<span lang="zh-CN">${one.newest.stageLabel}</span><small>${t('rules.number', { number: one.newest.number })}</small>` : html`<span class="quiet">—</span>`}</td>
          </tr>
        `,
      )}
    </tbody>
  </table>
`;
Rules.props = ['rules', 'chosen', 'open'];

/** A sentence has places for numbers; on a page of rules nothing has been counted yet. */
export const filled = (sentence) => sentence.replace(/\{\d\}/g, 'N');

// One rule: what it says, how it does, and its versions with what may be done next.
import { defineComponent, onUnmounted, shallowRef } from '../vendor/vue.js';
import { call, serverNow } from '../kit/api.js';
import { cityDay, shortDate } from '../kit/format.js';
import { html } from '../kit/html.js';
import { t } from '../kit/i18n.js';
import { token } from '../desk/frame.js';
import { RuleTable } from './figure-tables.js';
import { RuleVersion } from './rule-version.js';
import { filled } from './rules-page.js';

const DAYS = 30;
const LOOK = 5000;

export const RuleDetail = defineComponent({
  props: { whole: Object, changed: Function, again: Function, propose: Function, close: Function },
  setup(props) {
    const figures = shallowRef(null);
    const mine = ({ rule }) => rule === props.whole.rule.id || rule.startsWith(`${props.whole.rule.id}.`);
    const from = cityDay(new Date(serverNow() - (DAYS - 1) * 24 * 3600 * 1000));
    call('GET', `/v1/fraud/figures?from=${from}&to=${cityDay(serverNow())}`, { token: token() })
      .then(({ data }) => (figures.value = data.rules.filter(mine)))
      .catch(() => (figures.value = []));
    // A test runs for seconds or minutes: its plot comes by itself.
    const timer = setInterval(() => !document.hidden && props.whole.versions.some((one) => one.testing && !one.testing.failedAt) && props.again(), LOOK);
    onUnmounted(() => clearInterval(timer));

    return () => {
      const { rule, national, versions, mayPropose } = props.whole;
      const text = versions[0]?.content.text ?? national?.text;
      return html`
        <section class="card" data-test="rule" data-rule=${rule.id}>
          <div class="case-head">
            <h2 id="rule-title" tabindex="-1">${rule.id} · <span lang="zh-CN">${rule.typologyLabel}</span></h2>
            <button type="button" class="plain" @click=${props.close} data-test="close-rule">${t('rules.close')}</button>
          </div>
          ${national && html`<h3>${t('rules.national')}</h3><${Content} content=${national} />`}
          <h3>${t('rules.figures', { days: DAYS })}</h3>
          ${figures.value ? html`<${RuleTable} rules=${figures.value} />` : html`<p class="loading" role="status">${t('loading')}</p>`}
          ${versions.map((one) => html`<${RuleVersion} key=${`${one.id} ${one.revision}`} rule=${rule.id} version=${one} mayTest=${mayPropose} changed=${props.changed} />`)}
          ${mayPropose && html`<button type="button" class="second" @click=${() => props.propose(text)} data-test="change-rule">${t('rules.change')}</button>`}
        </section>
      `;
    };
  },
});

/** A rule's text as people read it. */
export const Content = ({ content }) => html`
  <p lang="zh-CN"><strong>${filled(content.sentence)}</strong></p>
  <ul lang="zh-CN">${content.clauses.map((clause, i) => html`<li key=${i}>${clause}</li>`)}</ul>
  <p class="hint">${t('rules.weighs', { weight: content.weight, from: shortDate(content.from) })}</p>
  <details><summary>${t('rules.cases', { count: content.cases.length })}</summary>
    <ul lang="zh-CN">${content.cases.map((one, i) => html`<li key=${i}><span class=${one.fires ? 'tag warn' : 'tag'}>${t(one.fires ? 'rules.fires' : 'rules.silent')}</span> ${one.signals.join('；')}</li>`)}</ul>
  </details>
`;
Content.props = ['content'];

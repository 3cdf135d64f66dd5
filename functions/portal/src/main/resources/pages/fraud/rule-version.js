// A version of a city's rule: its text, its way so far, what a test on stored signals came to, and the next step.
import { defineComponent, reactive, ref, shallowRef } from '../vendor/vue.js';
import { call, newKey, serverNow } from '../kit/api.js';
import { bind, FaultSummary, useForm } from '../kit/form.js';
import { cityDay, count, shortDate, time } from '../kit/format.js';
import { html } from '../kit/html.js';
import { t } from '../kit/i18n.js';
import { TextField } from '../kit/fields.js';
import { Notice } from '../kit/notice.js';
import { DeskProblem, token } from '../desk/frame.js';
import { Content } from './rule-detail.js';
import { TestPlot } from './test-plot.js';

const DAY = 24 * 3600 * 1000;

export const RuleVersion = defineComponent({
  props: { rule: String, version: Object, mayTest: Boolean, changed: Function },
  setup(props) {
    const form = useForm();
    const given = reactive({ reason: '', share: '5', from: cityDay(new Date(serverNow() - 6 * DAY)), to: cityDay(serverNow()) });
    const problem = shallowRef(null);
    const busy = ref(false);
    // A page shows several versions, each with a form of its own.
    const at = (pointer) => `/v${props.version.number}${pointer}`;
    const path = `/v1/fraud/rules/${encodeURIComponent(props.rule)}/${props.version.number}`;
    const send = async (route, body, sentence) => {
      if (busy.value) return;
      busy.value = true;
      problem.value = null;
      form.show([]);
      try {
        await call('POST', `${path}/${route}`, { token: token(), key: newKey(), version: props.version.revision, body });
        await props.changed(props.rule, sentence);
      } catch (failed) {
        if (failed.faults?.length) form.show(failed.faults.map((fault) => ({ ...fault, pointer: at(fault.pointer) })));
        else problem.value = failed;
      } finally {
        busy.value = false;
      }
    };
    const step = (to, label) => {
      if (!given.reason.trim()) return form.show([{ pointer: at('/reason'), reason: t('fault.needed', { label: t('rules.reason') }) }]);
      return send('steps', to === 'SHARED' ? { to, share: Number(given.share), reason: given.reason } : { to, reason: given.reason }, t('rules.stepped', { id: props.version.id, label }));
    };
    const test = (event) => {
      event.preventDefault();
      return send('tests', { from: given.from, to: given.to }, t('rules.test.ordered'));
    };

    return () => {
      const one = props.version;
      const open = one.next.filter((each) => !each.against);
      const closed = one.next.filter((each) => each.against);
      const running = one.testing && !one.testing.failedAt;
      return html`
        <section class="card inner" aria-label=${t('rules.version', { id: one.id })} data-test=${`version-${one.number}`} data-stage=${one.stage}>
          <h3>${t('rules.version', { id: one.id })} <span class=${one.stage === 'LIVE' ? 'tag good' : 'tag warn'} lang="zh-CN">${one.stageLabel}${one.stage === 'SHARED' ? ` ${one.share}%` : ''}</span></h3>
          <${Content} content=${one.content} />
          <ol class="history">${one.steps.map((each, i) => html`<li key=${i}><p class="history-time">${time(each.at)} · <span lang="zh-CN">${each.name}</span></p><p lang="zh-CN"><strong>${each.label}${each.to === 'SHARED' ? ` ${each.share}%` : ''}</strong> ${each.reason}</p></li>`)}</ol>
          ${one.test && html`
            <h4>${t('rules.test', { from: shortDate(one.test.from), to: shortDate(one.test.to) })}</h4>
            <p data-test="test-told">${t('rules.test.told', { signals: count(one.test.signals), gained: count(one.test.gained), lost: count(one.test.lost) })}</p>
            ${one.test.signals ? html`<${TestPlot} days=${one.test.days} />` : html`<p class="fault" data-test="test-empty">${t('rules.test.empty')}</p>`}
          `}
          ${running && html`<${Notice} kind="info" text=${t('rules.testing', { from: shortDate(one.testing.from), to: shortDate(one.testing.to), name: one.testing.name })} test="testing" />`}
          ${one.testing?.failedAt && html`<${Notice} kind="warn" text=${t('rules.test.failed', { at: time(one.testing.failedAt) })} test="test-failed" />`}
          <${DeskProblem} problem=${problem.value} />
          <${FaultSummary} faults=${form.faults} />
          ${props.mayTest && one.stage !== 'ENDED' && !running ? html`
            <form class="filters" novalidate @submit=${test}>
              <${TextField} pointer=${at('/from')} label=${t('rules.test.from')} type="date" required highest=${given.to} ...${bind(given, 'from')} test="test-from" />
              <${TextField} pointer=${at('/to')} label=${t('rules.test.to')} type="date" required lowest=${given.from} ...${bind(given, 'to')} test="test-to" />
              <button type="submit" class="second" disabled=${busy.value} data-test="test">${t('rules.test.order')}</button>
            </form>
            <p class="hint">${t('rules.test.hint')}</p>
          ` : null}
          ${open.length ? html`
            <div class="field-row">
              <${TextField} pointer=${at('/reason')} label=${t('rules.reason')} required max=${500} ...${bind(given, 'reason')} test="reason" />
              ${open.some((each) => each.to === 'SHARED') && html`<${TextField} pointer=${at('/share')} label=${t('rules.share')} type="number" required lowest="1" highest="99" ...${bind(given, 'share')} test="share" />`}
            </div>
            <div class="buttons">${open.map((each) => html`<button type="button" key=${each.to} class=${each.to === 'ENDED' ? 'second' : 'first'} disabled=${busy.value} @click=${() => step(each.to, each.label)} data-test=${`step-${each.to}`}>${t(`rules.step.${each.to}`)}</button>`)}</div>
          ` : null}
          ${closed.length ? html`<ul class="hint" lang="zh-CN" data-test="against">${closed.map((each) => html`<li key=${each.to}>${each.label}：${each.against.sentence}，${each.against.next}</li>`)}</ul>` : null}
        </section>
      `;
    };
  },
});

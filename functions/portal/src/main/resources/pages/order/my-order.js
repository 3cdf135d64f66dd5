// One's own order: where it is, what comes next and by when, what one may do, the certificate.
import { defineComponent, ref, shallowRef } from '../vendor/vue.js';
import { call } from '../kit/api.js';
import { useCommands } from '../kit/command.js';
import { date } from '../kit/format.js';
import { html } from '../kit/html.js';
import { t } from '../kit/i18n.js';
import { Notice, ProblemNotice } from '../kit/notice.js';
import { Rows } from '../kit/rows.js';
import { claims } from '../kit/session.js';
import { focusOn, say } from '../kit/speak.js';
import { ActionList } from '../case/actions.js';
import { ClockList } from '../case/clocks.js';
import { HistoryList } from '../case/history.js';
import { CertificateList } from './certificates.js';
import { CountryCard } from './country-card.js';
import { feeRows } from './fee.js';
import { NoticeList } from './notices.js';
import { OfferList } from './offers.js';
import { OrderPapers } from './papers.js';

export const MyOrder = defineComponent({
  props: { caseId: String, token: String, leave: Function },
  setup(props) {
    const view = shallowRef(null);
    const problem = shallowRef(null);
    const done = ref(null);
    const types = shallowRef([]);
    const path = `/v1/notarization/orders/${encodeURIComponent(props.caseId)}`;

    const load = async () => {
      problem.value = null;
      try {
        const [one, catalogue] = await Promise.all([call('GET', path, { token: props.token }), types.value.length ? null : call('GET', '/v1/notarization/catalogue')]);
        if (catalogue) types.value = catalogue.data.fileTypes;
        view.value = one.data;
      } catch (failed) {
        problem.value = failed;
      }
    };
    const commands = useCommands(
      () => `${path}/commands`,
      () => props.token,
      async () => {
        await load();
        done.value = t('follow.done');
        say(done.value);
        focusOn('case-title');
      },
    );
    const session = async () => ({ token: props.token, owner: claims(props.token).sub });
    load();

    return () => {
      const one = view.value;
      if (problem.value?.status === 401 || problem.value?.status === 403) return html`<${ProblemNotice} problem=${problem.value} /><button type="button" class="first" @click=${props.leave} data-test="leave">${t('follow.again')}</button>`;
      if (!one) return problem.value ? html`<${ProblemNotice} problem=${problem.value} retry=${load} />` : html`<p class="loading" role="status">${t('loading')}</p>`;
      const { next } = one;
      return html`
        <h1 id="case-title" tabindex="-1">${t('order.mine')}</h1>
        ${done.value && html`<${Notice} kind="good" text=${done.value} test="done" />`}
        <section class="card status">
          <p class="stage" data-test="stage" data-stage=${one.stage}>${one.stageLabel}</p>
          <dl class="facts">${about(one).map(([name, value]) => html`<div key=${name}><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>
        </section>
        <${CertificateList} certificates=${one.certificates} path=${path} token=${props.token} download />
        ${next && html`<section class="next" data-test="next"><h2>${t('case.next')}</h2><${ClockList} clocks=${[next]} /></section>`}
        ${one.missing.length ? html`<${Notice} kind="warn" title=${t('order.missing')} test="missing"><ul lang="zh-CN">${one.missing.map((sentence) => html`<li key=${sentence}>${sentence}</li>`)}</ul><p>${t('order.missing.how')}</p></${Notice}>` : null}
        <${ActionList} actions=${one.permitted} version=${one.version} commands=${commands} reload=${load} types=${types.value} session=${session} title=${t('follow.can')} />
        ${!one.office && html`<${OfferList} offers=${one.offers} />`}
        <section class="card"><h2>${t('order.clocks')}</h2>${one.clocks.length ? html`<${ClockList} clocks=${one.clocks} />` : html`<p class="hint">${t('order.clocks.none')}</p>`}</section>
        ${one.country && html`<${CountryCard} country=${one.country} />`}
        <${OrderPapers} papers=${one.papers} />
        <section class="card"><h2>${t('order.fee')}</h2><${Rows} rows=${feeRows(one.fee)} /></section>
        <${NoticeList} notices=${one.notices} path=${path} token=${props.token} />
        <section class="card"><h2>${t('case.history')}</h2><${HistoryList} history=${one.history} /></section>
        <button type="button" class="second" @click=${props.leave} data-test="leave">${t('follow.leave')}</button>
      `;
    };
  },
});

const about = (one) =>
  [
    [t('follow.receipt'), one.receiptCode],
    [t('order.matter'), one.matter.name],
    [t('order.use'), one.country?.name ?? t(`use.${one.use}`)],
    [t('order.office'), one.office && [one.office.name, one.office.address, one.office.phone].filter(Boolean).join('\n')],
    [t('order.notary'), one.notary],
    [t('case.submitted'), date(one.submittedAt)],
  ].filter(([, value]) => value);

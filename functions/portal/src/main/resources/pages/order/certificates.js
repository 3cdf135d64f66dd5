// The certificates of an order: the number, whether it counts, the file, and the way to its check.
import { defineComponent, ref, shallowRef } from '../vendor/vue.js';
import { html } from '../kit/html.js';
import { t } from '../kit/i18n.js';
import { date } from '../kit/format.js';
import { ProblemNotice } from '../kit/notice.js';
import { openLink } from '../kit/open-link.js';

const COLOURS = { VALID: 'tag good', CORRECTED: 'tag warn', REVOKED: 'tag bad' };

/** @prop path of the order */
export const CertificateList = defineComponent({
  props: { certificates: Array, path: String, token: String, download: Boolean },
  setup(props) {
    const busy = ref(false);
    const problem = shallowRef(null);
    const fetchIt = async () => {
      busy.value = true;
      problem.value = null;
      try {
        await openLink(`${props.path}/certificate`, props.token);
      } catch (failed) {
        problem.value = failed;
      } finally {
        busy.value = false;
      }
    };

    return () =>
      props.certificates.length
        ? html`
            <section class="card" data-test="certificates">
              <h2>${t('order.certificates')}</h2>
              <${ProblemNotice} problem=${problem.value} />
              ${props.certificates.map((one) => html`<${One} key=${one.checkCode} one=${one} fetchIt=${props.download && one.ready && one.status !== 'CORRECTED' ? fetchIt : null} busy=${busy.value} />`)}
            </section>
          `
        : null;
  },
});

const One = ({ one, fetchIt, busy }) => html`
  <article class="document" data-test="certificate" data-status=${one.status} data-ready=${String(one.ready)}>
    <h3 lang="zh-CN">${one.number} <span class=${COLOURS[one.status] ?? 'tag'}>${one.statusLabel}</span></h3>
    <p class="hint">${[date(one.issuedOn), one.notary, one.statusOn && date(one.statusOn)].filter(Boolean).join(' · ')}</p>
    ${one.stopped ? html`<p class="notice warn" lang="zh-CN" role="status" data-test="certificate-stopped">${one.stopped}</p>` : !one.ready && html`<p class="hint" role="status">${t('order.certificate.making')}</p>`}
    <div class="buttons">
      ${fetchIt && html`<button type="button" class="first" disabled=${busy} @click=${fetchIt} data-test="download-certificate">${t('order.certificate.pdf')}</button>`}
      <a class="button second" href=${`/check?code=${encodeURIComponent(one.checkCode)}`} data-test="check-certificate">${t('order.certificate.check')}</a>
    </div>
    ${one.sha256 && html`<p class="hash">SHA-256 ${one.sha256}</p>`}
  </article>
`;
One.props = ['one', 'fetchIt', 'busy'];

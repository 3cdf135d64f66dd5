// The receipt: the number, what happens next, and the way to a second matter of the same person.
import { defineComponent, onMounted } from '../vendor/vue.js';
import { html } from '../kit/html.js';
import { t } from '../kit/i18n.js';
import { time, yuan } from '../kit/format.js';
import { Notice } from '../kit/notice.js';
import { ReceiptCode } from '../kit/receipt-code.js';
import { focusOn } from '../kit/speak.js';

export const OrderReceipt = defineComponent({
  props: { receipt: Object, matter: String, reuse: Object, another: Function, leave: Function },
  setup(props) {
    onMounted(() => focusOn('receipt-title'));
    return () => {
      const one = props.receipt;
      return html`
        <article class="receipt" data-test="receipt">
          <h1 id="receipt-title" tabindex="-1">${t('notarize.receipt')}</h1>
          ${one.earlier && html`<${Notice} kind="warn" title=${t('receipt.earlier')} text=${t('receipt.earlier.next')} test="earlier" />`}
          <${ReceiptCode} code=${one.receiptCode} />
          <dl class="facts">
            <div><dt>${t('order.matter')}</dt><dd lang="zh-CN">${props.matter}</dd></div>
            <div><dt>${t('summary.applicant')}</dt><dd>${props.reuse.order.applicant.name}</dd></div>
            <div><dt>${t('receipt.received')}</dt><dd>${time(one.receivedAt)}</dd></div>
            <div><dt>${t('cost.fee')}</dt><dd>${yuan(one.feeFen)}</dd></div>
          </dl>
          <section class="next" data-test="next"><h2>${t('receipt.next')}</h2><p lang="zh-CN">${one.next}</p></section>
          <div class="onward no-print">
            <a class="button first" href=${`/notarize/follow?receipt=${encodeURIComponent(one.receiptCode)}`} data-test="to-follow">${t('receipt.follow')}</a>
            <button type="button" class="second" @click=${props.another} data-test="another">${t('notarize.another')}</button>
            <button type="button" class="second" @click=${props.leave} data-test="done">${t('receipt.done')}</button>
          </div>
          <p class="hint no-print">${t('notarize.another.hint')}</p>
        </article>
      `;
    };
  },
});

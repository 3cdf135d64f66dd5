// The number that opens everything later: to copy, to keep, to print.
import { defineComponent, ref } from '../vendor/vue.js';
import { html } from './html.js';
import { t } from './i18n.js';
import { say } from './speak.js';

/** @prop picture () => saves it as a picture; left out: no such button */
export const ReceiptCode = defineComponent({
  props: { code: String, picture: Function },
  setup(props) {
    const copied = ref(false);
    const copy = async () => {
      try {
        await navigator.clipboard.writeText(props.code);
      } catch {
        getSelection().selectAllChildren(document.getElementById('receipt-code'));
        document.execCommand('copy');
      }
      copied.value = true;
      say(t('receipt.copied'));
    };
    return () => html`
      <p>${t('receipt.number')}</p>
      <p class="receipt-code" id="receipt-code" data-test="receipt-code">${props.code}</p>
      <p class="strong">${t('receipt.keep')}</p>
      <div class="buttons no-print">
        <button type="button" class="first" @click=${copy} data-test="copy">${copied.value ? t('receipt.copied') : t('receipt.copy')}</button>
        ${props.picture && html`<button type="button" class="second" @click=${props.picture} data-test="picture">${t('receipt.picture')}</button>`}
        <button type="button" class="second" @click=${() => print()} data-test="print">${t('receipt.print')}</button>
      </div>
    `;
  },
});

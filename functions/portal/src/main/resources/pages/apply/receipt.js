// The receipt: the number, what was received and what happens next.
import { defineComponent, onMounted } from '../vendor/vue.js';
import { html } from '../kit/html.js';
import { t } from '../kit/i18n.js';
import { date, size, time } from '../kit/format.js';
import { Notice } from '../kit/notice.js';
import { Citations } from '../kit/citations.js';
import { focusOn } from '../kit/speak.js';
import { ReceiptCode } from '../kit/receipt-code.js';
import { CheckList } from '../kit/check-list.js';
import { saveReceiptPicture } from './receipt-picture.js';

export const Receipt = defineComponent({
  props: { receipt: Object, again: Function, officer: Boolean },
  setup(props) {
    onMounted(() => focusOn('receipt-title'));

    return () => {
      const one = props.receipt;
      return html`
        <article class="receipt" data-test="receipt">
          <h1 id="receipt-title" tabindex="-1">${t('receipt.title')}</h1>
          ${one.earlier && html`<${Notice} kind="warn" title=${t('receipt.earlier')} text=${t('receipt.earlier.next')} test="earlier" />`}
          <${ReceiptCode} code=${one.receiptCode} picture=${() => saveReceiptPicture(one)} />
          <dl class="facts">
            <div><dt>${t('receipt.organ')}</dt><dd>${one.organ.name}</dd></div>
            <div><dt>${t('receipt.received')}</dt><dd>${time(one.receivedAt)}</dd></div>
            <div><dt>${t('receipt.channel')}</dt><dd>${t(`channel.${one.channel}`)}${one.hall ? ` · ${one.hall.name}` : ''}</dd></div>
          </dl>
          ${one.next &&
          html`
            <section class="next" data-test="next">
              <h2>${t('receipt.next')}</h2>
              <p lang="zh-CN">${one.next.what}</p>
              <p class="next-date">${date(one.next.date)} ${one.next.provisional && html`<small>${t('provisional')}</small>`}</p>
              ${one.next.calculation && html`<p class="calculation" lang="zh-CN">${one.next.calculation}</p>`}
              <${Citations} list=${one.next.citations} />
            </section>
          `}
          <section>
            <h2>${t('receipt.files')}</h2>
            ${one.files.length
              ? html`<ul class="file-list">${one.files.map((file) => html`<li class="file accepted" key=${file.fileId}><div class="file-name">${file.title} <small>${size(file.size)}</small></div><div class="hash">SHA-256 ${file.sha256}</div></li>`)}</ul>`
              : html`<p>${t('receipt.files.none')}</p>`}
          </section>
          ${one.checks?.length ? html`<details class="more"><summary>${t('check.title')}</summary><${CheckList} checks=${one.checks} /></details>` : null}
          <div class="onward no-print">
            ${props.officer
              ? html`<a class="button first" href=${`/desk/case?id=${encodeURIComponent(one.id)}`} data-test="to-case">${t('receipt.case')}</a>`
              : html`<a class="button first" href=${`/follow?receipt=${encodeURIComponent(one.receiptCode)}`} data-test="to-follow">${t('receipt.follow')}</a>`}
            <button type="button" class="second" @click=${props.again} data-test="done">${props.officer ? t('receipt.next.one') : t('receipt.done')}</button>
          </div>
        </article>
      `;
    };
  },
});

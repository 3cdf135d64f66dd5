// What happened, who did it and when, newest first. Nothing can be taken out of it.
import { html } from '../kit/html.js';
import { time } from '../kit/format.js';
import { Citations } from '../kit/citations.js';
import { isHidden } from '../kit/masked.js';

export const HistoryList = (props) => html`
  <ol class="history" data-test="history">
    ${[...props.history].reverse().map(
      (event) => html`
        <li key=${event.sequence} data-test=${`event-${event.type}`}>
          <p class="history-time"><time datetime=${event.at}>${time(event.at)}</time>${event.by && html` · ${event.by}`}</p>
          <p lang="zh-CN"><strong>${event.label}</strong></p>
          ${event.summary && !isHidden(event.summary) && html`<p lang="zh-CN" class="history-text">${event.summary}</p>`}
          <${Citations} list=${event.citations} />
        </li>
      `,
    )}
  </ol>
`;
HistoryList.props = ['history'];

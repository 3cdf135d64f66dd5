// What the machine found, as a tag. It is never what is decided.
import { html } from '../kit/html.js';

const COLOURS = { ELIGIBLE_FOR_WITHDRAWAL_REVIEW: 'tag good', NOT_ELIGIBLE: 'tag', NEEDS_HUMAN: 'tag warn' };

export const OutcomeTag = ({ outcome, label }) => (outcome ? html`<span class=${COLOURS[outcome] ?? 'tag'} lang="zh-CN" data-test="outcome" data-outcome=${outcome}>${label}</span>` : null);
OutcomeTag.props = ['outcome', 'label'];

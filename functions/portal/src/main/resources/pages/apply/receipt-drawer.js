// Where the receipt of an application stays.
import { receiptDrawer } from '../kit/last-receipt.js';

export const drawer = receiptDrawer('mashang.receipt');

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import Papa from 'papaparse';
import type { RawCell } from '../../../src/sheet/cellGrid';
import { DATA } from './openPicture';

const rowsOf = (file: string): string[][] =>
  Papa.parse<string[]>(readFileSync(resolve(DATA, 'accounts', file), 'utf8'), { skipEmptyLines: true }).data;

/** Lines with their order's customer and date: customerID, orderID, orderDate, unitPrice, quantity, discount. */
export const joinNorthwind = (): RawCell[][] => {
  const orders = new Map(
    rowsOf('northwind_orders.csv')
      .slice(1)
      .map(([orderId = '', customerId = '', , orderDate = '']) => [orderId, { customerId, orderDate }]),
  );
  const lines = rowsOf('northwind_order-details.csv')
    .slice(1)
    .map(([orderId = '', , unitPrice, quantity, discount]): RawCell[] => {
      const order = orders.get(orderId);
      return [
        order?.customerId ?? '',
        orderId,
        order?.orderDate ?? '',
        Number(unitPrice),
        Number(quantity),
        Number(discount),
      ];
    });
  return [['customerID', 'orderID', 'orderDate', 'unitPrice', 'quantity', 'discount'], ...lines];
};

package org.mashang.notarization.dispatch;

/**
 * A work order on its way to an office; nothing personal in it.
 *
 * @param number counts the order's work orders from 1
 */
public record WorkOrder(String orderId, int number, String office) {}

package org.mashang.notarization.dispatch;

/** A certificate that is to be printed and sealed. */
public record Printing(String orderId, String checkId) {}

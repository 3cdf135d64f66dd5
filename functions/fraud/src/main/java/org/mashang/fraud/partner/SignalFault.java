package org.mashang.fraud.partner;

/**
 * Why a signal is not taken.
 *
 * @param code stable, upper snake case
 * @param field JSON pointer within the signal
 * @param sentence one Chinese sentence
 */
public record SignalFault(String code, String field, String sentence) {}

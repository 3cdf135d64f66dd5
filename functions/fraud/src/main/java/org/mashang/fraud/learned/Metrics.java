package org.mashang.fraud.learned;

/**
 * How a model did on data it was not learned from.
 *
 * @param auc how often a fraud ranks above another; 0.5 is chance
 * @param f1 at 0.5
 * @param falsePositiveRate at 0.5, of those who are none
 */
public record Metrics(double auc, double f1, double falsePositiveRate) {}

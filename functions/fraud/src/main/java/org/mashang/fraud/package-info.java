/**
 * Fraud warnings (涉网犯罪预警劝阻): signals of banks and operators are fused per person, rules raise an
 * explained warning, named officers dissuade, ask for money to be stopped, and close it with proof.
 */
@NullMarked
package org.mashang.fraud;

import org.jspecify.annotations.NullMarked;

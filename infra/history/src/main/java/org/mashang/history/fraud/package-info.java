/** Fraud warnings, and whether people let themselves be dissuaded. */
@NullMarked
package org.mashang.history.fraud;

import org.jspecify.annotations.NullMarked;

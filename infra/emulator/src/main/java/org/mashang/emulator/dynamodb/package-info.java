/** DynamoDB Local as a process of its own, and the tables. */
@NullMarked
package org.mashang.emulator.dynamodb;

import org.jspecify.annotations.NullMarked;

/**
 * A city to try the system on: halls, people and their applications, made by a seeded program and
 * brought in through the front door like anybody else's.
 */
@NullMarked
package org.mashang.local.demo;

import org.jspecify.annotations.NullMarked;

/** SQS by ElasticMQ, and the queues. */
@NullMarked
package org.mashang.emulator.queues;

import org.jspecify.annotations.NullMarked;

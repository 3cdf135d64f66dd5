package org.mashang.fraud.proceeding;

import java.time.Instant;
import org.mashang.fraud.term.Sending;

/**
 * One try to send a message that was ordered.
 *
 * @param number counts the tries of the message, from 1
 * @param provider who was to bring it
 * @param code what the provider said
 * @param receipt the provider's number for it; empty if there is none
 */
public record NoticeTry(
    int number, Instant at, String provider, Sending result, String code, String receipt) {}

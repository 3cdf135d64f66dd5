package org.mashang.fraud.alert;

import java.time.Instant;
import org.mashang.fraud.signal.SignalKind;

/**
 * A signal behind an alert, without names.
 *
 * @param kind what happened
 * @param at when
 * @param source who told; empty where only the fact that it happened is remembered
 * @param id the source's own id; empty likewise
 * @param fen amount in fen; 0 where there is none
 */
public record Evidence(SignalKind kind, Instant at, String source, String id, long fen) {}

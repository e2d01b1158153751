package de.beratungsfolge.regelwerk.pruefungen;

/**
 * Whether a committee is chaired by somebody who may.
 *
 * @param besetzung the facts, chair stated
 */
public record Ausschussvorsitz(Ausschussbesetzung besetzung) {
}

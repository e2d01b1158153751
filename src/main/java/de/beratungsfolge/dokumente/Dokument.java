package de.beratungsfolge.dokumente;

/**
 * A document ready to be handed out.
 *
 * @param dateiname speaking name ending in {@code .pdf}, without umlauts and spaces
 * @param pdf       PDF/A-2a and PDF/UA-1
 */
public record Dokument(String dateiname, byte[] pdf) {
}

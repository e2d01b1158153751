package de.beratungsfolge.drucksachen;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A fingerprint of what a Sichtvermerk is given on: text, money, climate, route and attachments. The file of an
 * attachment that was announced as following later is not part of it: whoever agreed knew that it would come.
 */
final class Inhaltsabdruck {

    private static final String TRENNER = "\u001f";

    private Inhaltsabdruck() {
    }

    /** @return SHA-256 as 64 hexadecimal digits */
    static String von(Drucksache d, List<Station> folge, List<Anlage> anlagen) {
        Finanzen f = d.finanzen() == null ? Finanzen.keine() : d.finanzen();
        Einordnung e = d.einordnung() == null ? new Einordnung(null, null, null) : d.einordnung();
        return sha256(text(d.betreff(), d.beschlussvorschlag(), d.sachdarstellung(), d.klimawirkung(),
                d.klimaErlaeuterung(), e.gegenstand(), e.themen(), Boolean.TRUE.equals(e.erheblich()),
                Boolean.TRUE.equals(f.auswirkungen()), betrag(f.ertragErstesJahr()), betrag(f.ertragFolgejahre()),
                betrag(f.aufwandErstesJahr()), betrag(f.aufwandFolgejahre()), f.bemerkung(), f.haeufigkeit(),
                f.mittelVeranschlagt(), Boolean.TRUE.equals(f.ueberAusserplanmaessig()), betrag(f.ueberAplBetrag()),
                f.ueberAplDeckung(),
                folge.stream().map(s -> text(s.gremiumId(), s.termin(), s.aktion())).collect(Collectors.joining(TRENNER)),
                anlagen.stream().map(Inhaltsabdruck::anlage).collect(Collectors.joining(TRENNER))));
    }

    private static String anlage(Anlage anlage) {
        return text(anlage.titel(), anlage.nachgereicht(),
                anlage.nachgereicht() || anlage.datei() == null ? "" : anlage.datei().sha256());
    }

    private static String betrag(BigDecimal betrag) {
        return betrag == null ? "" : betrag.stripTrailingZeros().toPlainString();
    }

    private static String text(Object... teile) {
        return Arrays.stream(teile).map(teil -> Objects.toString(teil, "")).collect(Collectors.joining(TRENNER));
    }

    private static String sha256(String text) {
        return sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    static String sha256(byte[] inhalt) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(inhalt));
        } catch (NoSuchAlgorithmException fehler) {
            throw new IllegalStateException(fehler);
        }
    }
}

package de.beratungsfolge.dokumente;

import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.sitzungen.Sitzung;
import de.beratungsfolge.sitzungen.Sitzungen;
import de.beratungsfolge.sitzungen.Sitzungsstand;
import de.beratungsfolge.sitzungen.Tagesordnungsfassung;
import de.beratungsfolge.sitzungen.Tagesordnungsfassungen;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Invitation, announcement and agenda. */
@Component
class Einladungsblaetter {

    private static final String ZWEITE_LADUNG = "Zu den mit „zweite Ladung“ bezeichneten Punkten wird zum zweiten Mal geladen, weil "
            + "sie wegen Beschlussunfähigkeit zurückgestellt wurden. Zu ihnen kommt es für die Beschlussfähigkeit nicht auf die "
            + "Zahl der Erschienenen an (§ 49 Abs. 2 GO NRW).";

    private final Sitzungen sitzungen;
    private final Tagesordnungsfassungen fassungen;
    private final Tagesordnungsfelder tagesordnung;
    private final Sitzungsfelder felder;
    private final Rahmen rahmen;

    Einladungsblaetter(Sitzungen sitzungen, Tagesordnungsfassungen fassungen, Tagesordnungsfelder tagesordnung,
                       Sitzungsfelder felder, Rahmen rahmen) {
        this.sitzungen = sitzungen;
        this.fassungen = fassungen;
        this.tagesordnung = tagesordnung;
        this.felder = felder;
        this.rahmen = rahmen;
    }

    /** With the agenda that was sent first. */
    Blatt einladung(long sitzungId, boolean nichtoeffentlich) {
        Sitzung sitzung = sitzungen.sitzung(sitzungId);
        List<Tagesordnungsfassung> versandt = fassungen.fassungen(sitzungId);
        return blatt("einladung", "Einladung", sitzung, nichtoeffentlich, versandt.isEmpty() ? null : versandt.get(0));
    }

    /** With the agenda that was sent last; non-public items always veiled, since everybody reads it. */
    Blatt bekanntmachung(long sitzungId) {
        Sitzung sitzung = sitzungen.sitzung(sitzungId);
        List<Tagesordnungsfassung> versandt = fassungen.fassungen(sitzungId);
        return blatt("bekanntmachung", "Bekanntmachung", sitzung, false,
                versandt.isEmpty() ? null : versandt.get(versandt.size() - 1));
    }

    /** The agenda as it stands, with what was sent since the invitation. */
    Blatt tagesordnung(long sitzungId, boolean nichtoeffentlich) {
        return blatt("tagesordnung", "Tagesordnung", sitzungen.sitzung(sitzungId), nichtoeffentlich, null);
    }

    private Blatt blatt(String vorlage, String art, Sitzung sitzung, boolean nichtoeffentlich, Tagesordnungsfassung fassung) {
        Map<String, Object> werte = new LinkedHashMap<>();
        werte.put("stadt", rahmen.stadt());
        werte.put("dokument", rahmen.dokument(art + ", " + felder.kurz(sitzung)
                + (nichtoeffentlich ? ", mit nichtöffentlichem Teil" : ""), sitzung.kennung(), entwurf(sitzung), absage(sitzung)));
        werte.put("sitzung", felder.sitzung(sitzung));
        werte.put("einladung", einladung(sitzung));
        werte.put("tagesordnung", fassung == null ? tagesordnung.wieSieSteht(sitzung, nichtoeffentlich)
                : tagesordnung.wieVersandt(sitzung, fassung, nichtoeffentlich));
        werte.put("nachtraege", Werte.oderNichts(fassungen.fassungen(sitzung.id()).stream().filter(eine -> eine.nummer() > 1)
                .map(eine -> "Nachtrag vom " + Datum.deutsch(eine.versandtAm())
                        + (nichtoeffentlich || alleOeffentlich(sitzung) ? ": " + eine.grund() : "")).toList()));
        return new Blatt(vorlage, felder.dateiname(art, sitzung, nichtoeffentlich), werte);
    }

    /** The reason of a supplement may name what is not public. */
    private boolean alleOeffentlich(Sitzung sitzung) {
        return tagesordnung.wieSieSteht(sitzung, false).get("nichtoeffentlich") == null;
    }

    private Map<String, Object> einladung(Sitzung sitzung) {
        return Werte.von("vom", Datum.deutsch(sitzung.einladungVom()), "ortUndTag", rahmen.ortUndTag(sitzung.einladungVom()),
                "verkuerzt", sitzung.verkuerzungGrund(), "zweiteLadung", sitzung.hinweisZweiteLadung() ? ZWEITE_LADUNG : null);
    }

    private static String entwurf(Sitzung sitzung) {
        return sitzung.stand() == Sitzungsstand.IN_VORBEREITUNG
                ? "Entwurf: Zu dieser Sitzung ist noch nicht eingeladen, die Tagesordnung kann sich ändern." : null;
    }

    private static String absage(Sitzung sitzung) {
        return sitzung.stand() == Sitzungsstand.ABGESAGT ? "Die Sitzung ist abgesagt: " + sitzung.absageGrund() : null;
    }
}

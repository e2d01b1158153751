package de.beratungsfolge.pruefung.listen;

import com.fasterxml.jackson.databind.JsonNode;
import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.pruefung.Adressen;
import de.beratungsfolge.pruefung.listen.Listenfund.Liste;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Votes and elections that one voice would have turned. */
@Component
@Order(2)
class Einstimmenfrage implements Listenfrage {

    private static final String WORAN = """
            select befund_id, punkt_id, festgestellt, form from abstimmung where befund_id in (:ids)
            union all select g.befund_id, w.punkt_id, g.festgestellt, g.form from wahlgang g join wahl w on w.id = g.wahl_id
            where g.befund_id in (:ids)
            union all select befund_id, punkt_id, festgestellt, form from listenwahl where befund_id in (:ids)""";
    private static final Kopf KOPF = new Kopf("eine-stimme", "Auf eine Stimme kam es an",
            "Welche Abstimmungen und Wahlen wären anders ausgegangen, wenn eine einzige Person anders gestimmt hätte?",
            "§ 50 GO NRW, §§ 4, 9, 12 GeschO-SB",
            List.of("Eine Stimme anders heißt: Nein oder Enthaltung statt Ja, oder umgekehrt. So hängt auch 8 zu 6 an einer Stimme, denn 7 zu 7 wäre "
                            + "abgelehnt. Bei der Wahl des Seniorenbeirats zählt ein Kreuz, das der letzte Gewählte an die erste nicht gewählte "
                            + "Person verloren hätte.",
                    "Gezeigt wird die Abstimmung, wie sie nach Berichtigungen feststeht. Nicht enthalten sind Entscheidungen im Streit über "
                            + "Befangenheit und Änderungen der Tagesordnung; bei der Wahl nach Listen (§ 50 Abs. 3 GO NRW) nur die, in denen das "
                            + "Los entschied."),
            arten(), List.of("Punkt", "Vorgang", "Sitzung", "Woran", "Stimmen", "Befund", "Festgestellt"), "", "Sitzung", false);

    private static final Map<String, String> FELDER = felder();
    private static final Map<String, String> WORAUF = Map.of("abstimmung", "abstimmung a on a.befund_id", "abberufung", "abstimmung a on a.befund_id",
            "wahl", "wahlgang a on a.befund_id", "sitzverteilung", "listenwahl a on a.befund_id", "beirat-wahl", "beiratswahl a on a.ergebnis_befund_id");

    private final JdbcClient datenbank;
    private final Punkte punkte;
    private final Inhalte inhalte;
    private final Adressen adressen;

    Einstimmenfrage(JdbcClient datenbank, Punkte punkte, Inhalte inhalte, Adressen adressen) {
        this.datenbank = datenbank;
        this.punkte = punkte;
        this.inhalte = inhalte;
        this.adressen = adressen;
    }

    private record Abgestimmt(long befundId, long punktId, String festgestellt, String form) {
    }

    private static Map<String, String> arten() {
        Map<String, String> arten = new LinkedHashMap<>();
        arten.put(Stimmengewicht.MEHRHEIT, "einfache Mehrheit");
        arten.put(Stimmengewicht.GLEICHHEIT, "Stimmengleichheit oder Los");
        arten.put(Stimmengewicht.QUALIFIZIERT, "Mehrheit der Anwesenden, der Mitglieder oder zwei Drittel");
        arten.put(Stimmengewicht.EINSTIMMIGKEIT, "Einstimmigkeit nötig");
        arten.put(Wahlgewicht.WAHL, "Wahl");
        arten.put(Stimmengewicht.UNKLAR, "Ergebnis folgt nicht aus den Zahlen, bitte ansehen");
        return arten;
    }

    private static Map<String, String> felder() {
        Map<String, String> felder = new LinkedHashMap<>();
        felder.put("ja", "Ja");
        felder.put("nein", "Nein");
        felder.put("enthaltungen", "Enthaltungen");
        felder.put("ungueltig", "ungültig");
        return felder;
    }

    @Override
    public Kopf kopf() {
        return KOPF;
    }

    @Override
    public List<Zweig> zweige(Auswahl auswahl) {
        List<Zweig> zweige = new ArrayList<>();
        WORAUF.forEach((pruefung, tabelle) -> zweige.add(Zweig.fund(Liste.STIMME, pruefung, "f.merkmal", "join " + tabelle + " = f.eintrag_id", "")
                .imGremium(auswahl)));
        return zweige;
    }

    @Override
    public List<Zeile> zeilen(List<Stelle> stellen, Auswahl auswahl) {
        List<Long> befunde = stellen.stream().map(Stelle::id).toList();
        Map<Long, Abgestimmt> woran = new HashMap<>();
        if (!befunde.isEmpty()) {
            datenbank.sql(WORAN).param("ids", befunde).query(Abgestimmt.class).list().forEach(eine -> woran.put(eine.befundId(), eine));
        }
        Map<Long, Punkte.Punkt> gefundene = punkte.von(woran.values().stream().map(Abgestimmt::punktId).distinct().toList());
        Map<Long, Inhalte.Gelesen> gelesene = inhalte.von(befunde);
        return stellen.stream().map(stelle -> zeile(stelle, woran.get(stelle.id()), gefundene, gelesene.get(stelle.id()))).toList();
    }

    private Zeile zeile(Stelle stelle, Abgestimmt eine, Map<Long, Punkte.Punkt> gefundene, Inhalte.Gelesen befund) {
        Punkte.Punkt punkt = eine == null ? null : gefundene.get(eine.punktId());
        List<Zeile.Zelle> zellen = new ArrayList<>();
        zellen.add(punkt == null ? Zeile.verweis(befund.schritt(), adressen.eintrag(stelle.id())) : punkte.punkt(punkt));
        zellen.add(punkt == null ? Zeile.verweis(befund.vorgang(), adressen.vorgang(befund.vorgang())) : punkte.vorgang(punkt));
        zellen.add(Zeile.text(punkt == null ? Datum.deutsch(stelle.tag()) : punkt.wo()));
        zellen.add(Zeile.text(KOPF.art(stelle.art()) + ("GEHEIM".equals(eine == null ? "" : eine.form()) ? ", geheim" : "")));
        zellen.add(Zeile.text(stimmen(befund.fakten())));
        zellen.add(Zeile.verweis(befund.satz(), adressen.befund(stelle.id())));
        zellen.add(Zeile.text(eine == null || eine.festgestellt() == null ? "" : Tage.ergebnis(befund.befund(), eine.festgestellt())));
        return new Zeile(stelle, stelle.art().equals(Stimmengewicht.UNKLAR) ? "ansehen" : "", zellen);
    }

    private static String stimmen(JsonNode fakten) {
        List<String> teile = new ArrayList<>();
        JsonNode personen = fakten.path("stimmen").isObject() ? fakten.path("stimmen") : fakten.path("listen");
        personen.fields().forEachRemaining(eine -> teile.add(eine.getKey() + " " + eine.getValue().asText()));
        for (String feld : FELDER.keySet()) {
            int zahl = fakten.path(feld).asInt();
            if (zahl > 0 || personen.isMissingNode() && !feld.equals("ungueltig")) {
                teile.add(zahl + " " + (zahl == 1 && feld.equals("enthaltungen") ? "Enthaltung" : FELDER.get(feld)));
            }
        }
        return String.join(", ", teile);
    }
}

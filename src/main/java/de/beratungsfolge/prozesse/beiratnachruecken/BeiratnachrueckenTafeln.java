package de.beratungsfolge.prozesse.beiratnachruecken;

import static de.beratungsfolge.prozesse.beiratnachruecken.BeiratnachrueckenProzess.Elemente.FESTSTELLEN;
import static de.beratungsfolge.prozesse.beiratnachruecken.BeiratnachrueckenProzess.Elemente.FRAGEN;

import de.beratungsfolge.beiratsaemter.Vorstandsaemter;
import de.beratungsfolge.beiratsaemter.Vorstandsamt;
import de.beratungsfolge.beiratswahl.Ausscheiden;
import de.beratungsfolge.beiratswahl.Ausscheidensgrund;
import de.beratungsfolge.beiratswahl.Nachruecken;
import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.feststellungen.Feststellungen;
import de.beratungsfolge.gremien.Gremien;
import de.beratungsfolge.prozesse.Anzeige;
import de.beratungsfolge.prozesse.Aufgabenanzeige;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What the tasks of the process {@code beiratnachruecken} show. */
@Component
public class BeiratnachrueckenTafeln implements Aufgabenanzeige {

    private static final String VERWEIS = "Befolgte Lesart: § 12 Abs. 5 GeschO-SB verweist auf „§ 5 Abs. 3“; gemeint ist § 7 "
            + "Abs. 3. Andere Lesart: Wörtlich genommen geht der Verweis ins Leere, denn § 5 hat keine Absätze. Am Ergebnis "
            + "ändert das nichts, weil § 7 Abs. 3 das Nachrücken selbst anordnet.";
    private static final String KREIS = "Befolgte Lesart: Nachrücken kann nur, wer zur Wahl stand, denn nur so jemand hat einen Platz "
            + "in der „Reihenfolge der Wahlergebnisse“ (§ 7 Abs. 3 Satz 1). Andere Lesart: § 12 Abs. 5 nennt alle „nicht "
            + "gewählten Mitglieder der Delegiertenversammlung“. Das änderte das Ergebnis erst, wenn die Liste erschöpft ist.";
    private static final String WAEHLBARKEIT = "Die „Voraussetzungen der Wählbarkeit“ (§ 7 Abs. 1 Satz 2) stehen nirgends. Befolgte "
            + "Lesart: Wer nicht mehr delegiert ist, verliert sie. Andere Lesart: Sie müssen nur bei der Wahl vorliegen; dann "
            + "bliebe das Mitglied im Amt, und niemand rückte nach.";

    private final Nachruecken nachruecken;
    private final Vorstandsaemter vorstand;
    private final Feststellungen feststellungen;
    private final Gremien gremien;

    BeiratnachrueckenTafeln(Nachruecken nachruecken, Vorstandsaemter vorstand, Feststellungen feststellungen, Gremien gremien) {
        this.nachruecken = nachruecken;
        this.vorstand = vorstand;
        this.feststellungen = feststellungen;
        this.gremien = gremien;
    }

    @Override
    public Map<String, String> schluesselvariablen() {
        return Map.of(FRAGEN, BeiratnachrueckenProzess.Variablen.AUSSCHEIDEN_ID, FESTSTELLEN,
                BeiratnachrueckenProzess.Variablen.AUSSCHEIDEN_ID);
    }

    @Override
    public Map<String, LongFunction<Object>> anzeigen() {
        return Map.of(FRAGEN, id -> kopf(nachruecken.ausscheiden(id)), FESTSTELLEN, this::befund);
    }

    private Object befund(long id) {
        Ausscheiden eines = nachruecken.ausscheiden(id);
        Map<String, Object> werte = kopf(eines);
        werte.put("befund", Anzeige.befund(feststellungen.befund(eines.befundId())));
        werte.put("vorschlag", feststellungen.befund(eines.befundId()).befund().werte().get("person"));
        werte.put("ab", eines.letzterTag().plusDays(1));
        return werte;
    }

    /** What the seat does not include. */
    private String aemter(Ausscheiden eines) {
        String frei = vorstand.aemterVon(eines.gremiumId(), eines.personId(), eines.letzterTag()).stream()
                .map(Vorstandsamt::bezeichnung).collect(Collectors.joining(", "));
        return frei.isEmpty() ? "" : "Mit dem Ausscheiden wird frei: " + frei + ". Wer nachrückt, übernimmt nur den Sitz; der "
                + "Seniorenbeirat wählt neu, geheim (§ 4 Abs. 1 Satz 2 GeschO-SB). Die Wahl wartet auf eine Tagesordnung.";
    }

    private Map<String, Object> kopf(Ausscheiden eines) {
        Map<String, Object> werte = new LinkedHashMap<>();
        werte.put("titel", gremien.person(eines.personId()).name() + " scheidet aus: " + gremien.gremium(eines.gremiumId()).name());
        werte.put("grund", eines.grund().bezeichnung() + (eines.bemerkung() == null ? "" : ": " + eines.bemerkung()));
        werte.put("aemter", aemter(eines));
        werte.put("letzterTag", Datum.deutsch(eines.letzterTag()));
        werte.put("reihenfolge", eines.reihenfolge());
        werte.put("quelle", eines.quelle());
        List<String> lesarten = new ArrayList<>(List.of(VERWEIS, KREIS));
        if (eines.grund() == Ausscheidensgrund.WAEHLBARKEIT) {
            lesarten.add(0, WAEHLBARKEIT);
        }
        werte.put("lesarten", lesarten);
        return werte;
    }
}

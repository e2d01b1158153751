package de.beratungsfolge.prozesse.niederschriftbehandlung;

import de.beratungsfolge.drucksachen.Beratungsergebnis;
import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.prozesse.Anzeige;
import de.beratungsfolge.prozesse.Aufgabenanzeige;
import de.beratungsfolge.sitzungen.Niederschriftakte;
import de.beratungsfolge.sitzungen.Niederschriftbehandlung;
import de.beratungsfolge.sitzungen.Niederschriften;
import de.beratungsfolge.sitzungen.Sitzungen;
import de.beratungsfolge.sitzungen.Zuleitungen;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.LongFunction;
import org.camunda.spin.plugin.variable.value.JsonValue;
import org.springframework.stereotype.Component;

/** What the tasks of the process {@code niederschriftbehandlung} show. */
@Component
public class NiederschriftbehandlungAnzeige implements Aufgabenanzeige {

    private static final String LESART = "Lesart: Die Beschlüsse dürfen sofort hinaus, als Auszug aus der noch nicht genehmigten "
            + "Niederschrift (§ 9 Abs. 4 GeschO-SB); die Kopie der genehmigten folgt (§ 6 Satz 4). Andere Lesart: erst nach der "
            + "Genehmigung, weil „in Form von Sitzungsprotokollen“ zugeleitet wird. An den Beschlüssen ändert das nichts.";

    private final Niederschriftbehandlung behandlung;
    private final Zuleitungen zuleitungen;
    private final Niederschriften niederschriften;
    private final Sitzungen sitzungen;
    private final Anzeige anzeige;

    NiederschriftbehandlungAnzeige(Niederschriftbehandlung behandlung, Zuleitungen zuleitungen,
                                   Niederschriften niederschriften, Sitzungen sitzungen, Anzeige anzeige) {
        this.behandlung = behandlung;
        this.zuleitungen = zuleitungen;
        this.niederschriften = niederschriften;
        this.sitzungen = sitzungen;
        this.anzeige = anzeige;
    }

    @Override
    public Map<String, String> schluesselvariablen() {
        return Map.of(NiederschriftbehandlungProzess.Elemente.ZULEITEN, NiederschriftbehandlungProzess.Variablen.SITZUNG_ID);
    }

    @Override
    public Map<String, LongFunction<Object>> anzeigen() {
        return Map.of(NiederschriftbehandlungProzess.Elemente.ZULEITEN, this::zuleitung);
    }

    private Object zuleitung(long sitzungId) {
        Map<String, Object> werte = new LinkedHashMap<>();
        werte.put("titel", sitzungen.bezeichnung(sitzungen.sitzung(sitzungId)));
        werte.put("lesart", LESART);
        werte.put("genehmigt", Beratungsergebnis.BESCHLOSSEN.name().equals(behandlung.akte(sitzungId).ergebnis()));
        werte.put("beschluesse", zuleitungen.beschluesse(sitzungId).stream().map(punkt -> Map.of("punktId", punkt.id(),
                "titel", punkt.kurzname() + " " + punkt.titel(), "text", Objects.requireNonNullElse(punkt.beschlusstext(), "")))
                .toList());
        return werte;
    }

    /** @return the meeting, to whom its minutes are made known, what became of its minutes and what the rules miss */
    public JsonValue stand(long sitzungId) {
        Niederschriftakte akte = behandlung.akte(sitzungId);
        Map<String, Object> werte = new LinkedHashMap<>();
        werte.put("titel", sitzungen.bezeichnung(sitzungen.sitzung(sitzungId)));
        werte.put("mitglieder", behandlung.empfaenger(sitzungId));
        werte.put("einwendung", akte.einwendung());
        werte.put("behandeltAm", Datum.deutsch(akte.behandeltAm()));
        niederschriften.befund(sitzungId).ifPresent(befund -> werte.put("befund", Anzeige.befund(befund)));
        return anzeige.fuerFormular(werte);
    }
}

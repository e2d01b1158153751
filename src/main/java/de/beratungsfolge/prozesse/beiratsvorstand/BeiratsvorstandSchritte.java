package de.beratungsfolge.prozesse.beiratsvorstand;

import static de.beratungsfolge.prozesse.beiratsvorstand.BeiratsvorstandProzess.Variablen.ANLIEGEN_ID;
import static de.beratungsfolge.prozesse.beiratsvorstand.BeiratsvorstandProzess.Variablen.BEZEICHNUNG;
import static de.beratungsfolge.prozesse.beiratsvorstand.BeiratsvorstandProzess.Variablen.KONSTITUIERUNG_ID;
import static de.beratungsfolge.prozesse.beiratsvorstand.BeiratsvorstandProzess.Variablen.LEITUNG;
import static de.beratungsfolge.prozesse.beiratsvorstand.BeiratsvorstandProzess.Variablen.WEITER;

import com.fasterxml.jackson.core.type.TypeReference;
import de.beratungsfolge.beiratsaemter.Konstituierung;
import de.beratungsfolge.beiratsaemter.KonstituierungEingabe;
import de.beratungsfolge.beiratsaemter.Konstituierungen;
import de.beratungsfolge.beiratsaemter.Vorstandsamt;
import de.beratungsfolge.beiratsaemter.Vorstandsfeststellungen;
import de.beratungsfolge.beiratsaemter.Vorstandsschritt;
import de.beratungsfolge.gremien.Person;
import de.beratungsfolge.prozesse.Amtsnachfolge;
import de.beratungsfolge.prozesse.Eingaben;
import de.beratungsfolge.prozesse.Schritt;
import de.beratungsfolge.sitzungen.Festgestellt;
import de.beratungsfolge.sitzungen.Sitzung;
import de.beratungsfolge.sitzungen.Sitzungen;
import de.beratungsfolge.sitzungen.Sitzungsaemter;
import de.beratungsfolge.sitzungen.Sitzungsamt;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The steps of the process {@code beiratsvorstand}, named as the model names them. */
@Configuration
class BeiratsvorstandSchritte {

    private static final String GRUND = "Bis zur Wahl des Vorsitzes leitet das älteste Mitglied die konstituierende Sitzung "
            + "(Brauch; die Geschäftsordnung bestimmt niemanden).";

    private final Konstituierungen konstituierungen;
    private final Vorstandsfeststellungen feststellungen;
    private final Sitzungen sitzungen;
    private final Sitzungsaemter aemter;
    private final Amtsnachfolge amtsnachfolge;

    BeiratsvorstandSchritte(Konstituierungen konstituierungen, Vorstandsfeststellungen feststellungen, Sitzungen sitzungen,
                            Sitzungsaemter aemter, Amtsnachfolge amtsnachfolge) {
        this.konstituierungen = konstituierungen;
        this.feststellungen = feststellungen;
        this.sitzungen = sitzungen;
        this.aemter = aemter;
        this.amtsnachfolge = amtsnachfolge;
    }

    @Bean
    JavaDelegate beiratsvorstandAnmelden() {
        return new Schritt((eingaben, execution) -> {
            Konstituierung neue = konstituierungen.beginnen(new KonstituierungEingabe(eingaben.text("gremium"),
                    eingaben.nummer("sitzung", "Sitzung"),
                    eingaben.auswahl("eroeffnung", "Wer eröffnet die Sitzung", Konstituierung.Eroeffnung.class),
                    eingaben.nummer("vorlaeufigeLeitung", "Leitung bis zur Wahl des Vorsitzes")), eingaben.person());
            leitungUebergeben(neue, eingaben.person());
            execution.setProcessBusinessKey(neue.vorgang());
            execution.setVariable(KONSTITUIERUNG_ID, neue.id());
            execution.setVariable(BEZEICHNUNG, "Vorstand des Seniorenbeirats: "
                    + sitzungen.bezeichnung(sitzungen.sitzung(neue.sitzungId())));
            warten(execution, neue.id());
        });
    }

    @Bean
    JavaDelegate beiratsvorstandWahlEintragen() {
        return new Schritt((eingaben, execution) -> {
            long id = eingaben.id(KONSTITUIERUNG_ID);
            Vorstandsschritt weiter = konstituierungen.wahlenUebernehmen(id, eingaben.person());
            execution.setVariable(WEITER, weiter.name());
            if (weiter == Vorstandsschritt.WAHL) {
                warten(execution, id);
            } else {
                feststellungen.pruefen(id, eingaben.person());
                execution.setVariable(LEITUNG, leitung(konstituierungen.konstituierung(id)));
            }
        });
    }

    @Bean
    JavaDelegate beiratsvorstandFeststellen() {
        return new Schritt((eingaben, execution) -> {
            long id = eingaben.id(KONSTITUIERUNG_ID);
            Vorstandsschritt weiter = feststellungen.feststellen(id, new Festgestellt(eingaben.text("festgestellt"),
                    eingaben.text("begruendung")), wiederholen(eingaben), eingaben.person());
            execution.setVariable(WEITER, weiter.name());
            if (weiter == Vorstandsschritt.WAHL) {
                warten(execution, id);
            } else {
                amtsnachfolge.nachziehen(konstituierungen.konstituierung(id).gremiumId(), eingaben.person());
            }
        });
    }

    /** Whoever led the constituting meeting; single offices may be elected in several meetings. */
    private String leitung(Konstituierung eine) {
        return eine.nachwahl() ? null : aemter.vorsitz(sitzungen.sitzung(eine.sitzungId())).map(Person::benutzer).orElse(null);
    }

    private void leitungUebergeben(Konstituierung neue, String person) {
        Sitzung sitzung = sitzungen.sitzung(neue.sitzungId());
        if (aemter.vorsitz(sitzung).filter(einer -> einer.id().equals(neue.leitungId())).isEmpty()) {
            amtsnachfolge.uebergeben(sitzung, Sitzungsamt.VORSITZ, neue.leitungId(), null, GRUND, person);
        }
    }

    private void warten(DelegateExecution execution, long id) {
        execution.setVariable(ANLIEGEN_ID, konstituierungen.wartendes(id).orElseThrow());
    }

    private static List<Vorstandsamt> wiederholen(Eingaben eingaben) {
        List<Vorstandsamt> gewaehlt = eingaben.teil("wiederholen", new TypeReference<List<Vorstandsamt>>() { });
        return gewaehlt == null ? List.of() : gewaehlt;
    }
}

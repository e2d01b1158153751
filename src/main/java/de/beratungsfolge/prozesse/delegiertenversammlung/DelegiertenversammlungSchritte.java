package de.beratungsfolge.prozesse.delegiertenversammlung;

import static de.beratungsfolge.prozesse.delegiertenversammlung.DelegiertenversammlungProzess.Variablen.BEZEICHNUNG;
import static de.beratungsfolge.prozesse.delegiertenversammlung.DelegiertenversammlungProzess.Variablen.JEMAND_ZUGELASSEN;
import static de.beratungsfolge.prozesse.delegiertenversammlung.DelegiertenversammlungProzess.Variablen.STATTGEFUNDEN;
import static de.beratungsfolge.prozesse.delegiertenversammlung.DelegiertenversammlungProzess.Variablen.VERSAMMLUNG_ID;

import com.fasterxml.jackson.core.type.TypeReference;
import de.beratungsfolge.beiratsversammlung.Delegiertenversammlung;
import de.beratungsfolge.beiratsversammlung.Einberufung;
import de.beratungsfolge.beiratsversammlung.Einberufungseingabe;
import de.beratungsfolge.beiratsversammlung.Verlaufseingabe;
import de.beratungsfolge.beiratsversammlung.Versammlungen;
import de.beratungsfolge.beiratsversammlung.Versammlungsakte;
import de.beratungsfolge.beiratsversammlung.Versammlungsverlauf;
import de.beratungsfolge.beiratswahl.Delegiertenmeldung;
import de.beratungsfolge.prozesse.Schritt;
import java.util.List;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The steps of the process {@code delegiertenversammlung}, named as the model names them. */
@Configuration
class DelegiertenversammlungSchritte {

    private final Versammlungen versammlungen;
    private final Versammlungsverlauf verlauf;
    private final Versammlungsakte akte;
    private final Versammlungsnachrichten nachrichten;

    DelegiertenversammlungSchritte(Versammlungen versammlungen, Versammlungsverlauf verlauf, Versammlungsakte akte,
                                   Versammlungsnachrichten nachrichten) {
        this.versammlungen = versammlungen;
        this.verlauf = verlauf;
        this.akte = akte;
        this.nachrichten = nachrichten;
    }

    @Bean
    JavaDelegate versammlungEinberufen() {
        return new Schritt((eingaben, execution) -> {
            Delegiertenversammlung neu = versammlungen.einberufen(new Einberufungseingabe(
                    eingaben.datum("versammlungAm", "Tag der Versammlung"), eingaben.text("ort"),
                    eingaben.datum("einberufenAm", "Eingeladen am"),
                    eingaben.auswahl("einberufung", "Einberufen durch", Einberufung.class),
                    eingaben.datum("beschlussAm", "Beschluss vom"), eingaben.text("grund")), eingaben.person());
            execution.setProcessBusinessKey(neu.vorgang());
            execution.setVariable(VERSAMMLUNG_ID, neu.id());
            execution.setVariable(BEZEICHNUNG, neu.bezeichnung());
            nachrichten.einberufen(neu);
        });
    }

    @Bean
    JavaDelegate versammlungDelegierteMelden() {
        return new Schritt((eingaben, execution) -> {
            long id = eingaben.id(VERSAMMLUNG_ID);
            versammlungen.melden(id, eingaben.daten(new TypeReference<Delegiertenmeldung>() { }), eingaben.person());
            execution.setVariable(BEZEICHNUNG, akte.versammlung(id).bezeichnung());
        });
    }

    @Bean
    JavaDelegate versammlungDelegierteZulassen() {
        return new Schritt((eingaben, execution) -> execution.setVariable(JEMAND_ZUGELASSEN, versammlungen.zulassen(
                eingaben.id(VERSAMMLUNG_ID), eingaben.teil("zugelassen", new TypeReference<List<String>>() { }),
                eingaben.text("begruendung"), eingaben.person())));
    }

    @Bean
    JavaDelegate versammlungVerlaufEintragen() {
        return new Schritt((eingaben, execution) -> {
            long id = eingaben.id(VERSAMMLUNG_ID);
            Versammlungsverlauf.Folgen folgen = verlauf.eintragen(id,
                    eingaben.daten(new TypeReference<Verlaufseingabe>() { }), eingaben.person());
            execution.setVariable(STATTGEFUNDEN, folgen.stattgefunden());
            nachrichten.folgen(akte.versammlung(id), folgen);
        });
    }
}

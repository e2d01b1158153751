package de.beratungsfolge.prozesse.tagesordnungspunkt;

import static de.beratungsfolge.prozesse.tagesordnungspunkt.TagesordnungspunktProzess.Variablen.TOP_ID;
import static de.beratungsfolge.prozesse.tagesordnungspunkt.TagesordnungspunktProzess.Variablen.WEITER;

import com.fasterxml.jackson.core.type.TypeReference;
import de.beratungsfolge.prozesse.Schritt;
import de.beratungsfolge.sitzungen.Listenvorschlag;
import de.beratungsfolge.sitzungen.Listenwahlen;
import de.beratungsfolge.sitzungen.Listenzettel;
import de.beratungsfolge.sitzungen.Sitzfeststellung;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The steps of a vote on lists within the process {@code tagesordnungspunkt}, named as the model names them. */
@Configuration
class ListenwahlSchritte {

    private final Listenwahlen listenwahlen;

    ListenwahlSchritte(Listenwahlen listenwahlen) {
        this.listenwahlen = listenwahlen;
    }

    @Bean
    JavaDelegate listenFesthalten() {
        return new Schritt((eingaben, execution) -> {
            Listenvorschlag vorschlag = eingaben.daten(new TypeReference<>() { });
            execution.setVariable(WEITER,
                    listenwahlen.vorschlagen(eingaben.id(TOP_ID), vorschlag, eingaben.person()).name());
        });
    }

    @Bean
    JavaDelegate listenwahlAuszaehlen() {
        return new Schritt((eingaben, execution) -> {
            Listenzettel zettel = eingaben.daten(new TypeReference<>() { });
            listenwahlen.auszaehlen(eingaben.id(TOP_ID), zettel, eingaben.person());
        });
    }

    @Bean
    JavaDelegate sitzverteilungFeststellen() {
        return new Schritt((eingaben, execution) -> {
            Sitzfeststellung festgestellt = eingaben.daten(new TypeReference<>() { });
            listenwahlen.feststellen(eingaben.id(TOP_ID), festgestellt, eingaben.person());
        });
    }
}

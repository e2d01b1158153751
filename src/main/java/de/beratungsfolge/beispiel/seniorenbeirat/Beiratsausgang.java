package de.beratungsfolge.beispiel.seniorenbeirat;

import static de.beratungsfolge.beispiel.seniorenbeirat.Erzaehlblatt.aufzaehlung;

import de.beratungsfolge.beiratsaemter.Vorstandsaemter;
import de.beratungsfolge.beiratsaemter.Vorstandsamt;
import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.gremien.Person;
import de.beratungsfolge.protokoll.Eintrag;
import de.beratungsfolge.protokoll.Eintragsart;
import de.beratungsfolge.protokoll.Protokoll;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** How the story ends: who belongs to the Beirat, who holds which office, and whether the record is whole. */
@Component
@Profile(Erzaehluhr.PROFIL)
class Beiratsausgang {

    private final Beiratsleute leute;
    private final Vorstandsaemter aemter;
    private final Protokoll protokoll;

    Beiratsausgang(Beiratsleute leute, Vorstandsaemter aemter, Protokoll protokoll) {
        this.leute = leute;
        this.aemter = aemter;
        this.protokoll = protokoll;
    }

    void erzaehlen(Erzaehlblatt blatt) {
        LocalDate tag = Nachrueckdrehbuch.LETZTER_TAG.plusDays(1);
        List<String> mitglieder = aemter.mitglieder(leute.gremium(), tag).stream().map(Person::name).sorted().toList();
        blatt.ueberschrift("So ist es ausgegangen");
        blatt.absatz("Am " + Datum.deutsch(tag) + " hat der Seniorenbeirat " + mitglieder.size() + " Mitglieder: "
                + aufzaehlung(mitglieder) + ".");
        Arrays.stream(Vorstandsamt.values()).forEach(amt -> blatt.zeile(amt.bezeichnung() + ": "
                + aemter.inhaber(leute.gremium(), amt, tag).map(Person::name).orElse("unbesetzt")));
        List<Eintrag> alle = protokoll.alle();
        blatt.absatz("Verzeichnet sind " + alle.size() + " Schritte in " + alle.stream().map(Eintrag::vorgang).distinct().count()
                + " Vorgängen, darunter " + zahl(alle, Eintragsart.BEFUND) + " Befunde der Regeln und "
                + zahl(alle, Eintragsart.FESTSTELLUNG) + " Feststellungen. Das Protokoll ist lückenlos verkettet: "
                + (alle.stream().map(Eintrag::vorgang).distinct().allMatch(vorgang -> protokoll.ersterFehler(vorgang).isEmpty())
                ? "ja." : "NEIN."));
    }

    private static long zahl(List<Eintrag> alle, Eintragsart art) {
        return alle.stream().filter(eintrag -> eintrag.art() == art).count();
    }
}

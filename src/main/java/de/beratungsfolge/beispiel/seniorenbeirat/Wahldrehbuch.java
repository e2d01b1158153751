package de.beratungsfolge.beispiel.seniorenbeirat;

import static de.beratungsfolge.beispiel.seniorenbeirat.Eingabe.daten;
import static de.beratungsfolge.beispiel.seniorenbeirat.Eingabe.felder;

import de.beratungsfolge.beiratswahl.Wahlakte;
import de.beratungsfolge.beiratswahl.Wahlwortlaut;
import de.beratungsfolge.prozesse.Aufgaben;
import de.beratungsfolge.prozesse.beiratswahl.BeiratswahlProzess;
import de.beratungsfolge.prozesse.beiratswahl.BeiratswahlProzess.Elemente;
import de.beratungsfolge.sitzungen.Sitzung;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The election: twenty stand, two have equally many votes for the last seat (§§ 3, 11, 12 GeschO-SB). */
@Component
@Profile(Erzaehluhr.PROFIL)
class Wahldrehbuch {

    static final LocalDate WAHLTAG = LocalDate.of(2025, 10, 28);

    private static final String WER = Beiratsleute.WAHLLEITUNG;
    private static final LocalDate AMTSZEIT_ENDE = LocalDate.of(2025, 10, 31);
    private static final LocalDate EINGELADEN = LocalDate.of(2025, 9, 19);
    private static final int WEGE = 3;

    private final Aufgaben aufgaben;
    private final Befundlage befunde;
    private final Wahlakte akte;
    private final Wahlwortlaut wortlaut;
    private final Beiratsleute leute;
    private final Erzaehluhr uhr;
    private final Wahlbogen bogen = Wahlbogen.lesen();

    Wahldrehbuch(Aufgaben aufgaben, Befundlage befunde, Wahlakte akte, Wahlwortlaut wortlaut, Beiratsleute leute,
                 Erzaehluhr uhr) {
        this.aufgaben = aufgaben;
        this.befunde = befunde;
        this.akte = akte;
        this.wortlaut = wortlaut;
        this.leute = leute;
        this.uhr = uhr;
    }

    /** Opens the election and invites to it. @return its id */
    long einladen() {
        uhr.stellen(LocalDate.of(2025, 9, 15));
        String vorgang = aufgaben.starten(BeiratswahlProzess.SCHLUESSEL, WER, daten("gremium", Beiratsleute.GREMIUM,
                "amtszeitEnde", AMTSZEIT_ENDE, "versammlungAm", WAHLTAG));
        uhr.stellen(EINGELADEN.plusDays(WEGE));
        List<String> organisationen = bogen.delegierte().stream().map(Wahlbogen.Meldung::organisation).distinct().toList();
        tun(vorgang, Elemente.EINLADUNG, daten("schriftlich", true, "zugaenge", IntStream.range(0, organisationen.size())
                .mapToObj(i -> felder("empfaenger", organisationen.get(i), "zugangAm", EINGELADEN.minusDays(i % WEGE))).toList()));
        tun(vorgang, Elemente.EINLADUNG_FESTSTELLEN,
                Map.of("festgestellt", befunde.ergebnis(vorgang, "beirat-wahleinladung")));
        return akte.laufende(leute.gremium()).orElseThrow().id();
    }

    /** The electing Delegiertenversammlung. */
    void waehlen(long id) {
        String vorgang = akte.wahl(id).vorgang();
        uhr.stellen(WAHLTAG, LocalTime.of(15, 0));
        delegierteZulassen(id);
        tun(vorgang, Elemente.KANDIDATEN, daten("kandidaten", bogen.namen().stream()
                .map(name -> felder("name", name, "vorgestellt", true)).toList()));
        tun(vorgang, Elemente.STIMMEN, daten("zaehlart", "EINZELN", "zettel", bogen.kreuze(), "fertig", true));
        tun(vorgang, Elemente.STIMMZETTEL_FESTSTELLEN, daten("abweichungen", List.of(), "zurueck", false));
        tun(vorgang, Elemente.ERGEBNIS_FESTSTELLEN, daten("ergebnis", befunde.ergebnis(vorgang, "beirat-wahl"), "losSitze",
                List.of("Ilse Kirsch"), "losGezogenVon", "Sabine Sanddorn"));
        tun(vorgang, Elemente.KASSENPRUEFER, daten("geheim", true, "bewerbungen", List.of(bewerbung("Gerda Quitte", 19),
                bewerbung("Otto Tanne", 16), bewerbung("Norbert Nussbaum", 9))));
    }

    /** Two associations sent somebody who is too young, or somebody in another's place. */
    private void delegierteZulassen(long id) {
        String vorgang = akte.wahl(id).vorgang();
        tun(vorgang, Elemente.DELEGIERTE, daten("versammlungAm", WAHLTAG, "delegierte", bogen.delegierte()));
        List<String> zugelassen = new ArrayList<>(akte.zugelassene(id));
        zugelassen.replaceAll(name -> name.equals("Jürgen Lärche") ? "Hildegard Wacholder" : name);
        tun(vorgang, Elemente.DELEGIERTE_FESTSTELLEN, daten("zugelassen", zugelassen, "begruendung", "Die Wandergruppe hat am "
                + "20.10.2025 schriftlich mitgeteilt, dass Frau Wacholder sie an Stelle von Herrn Lärche vertritt."));
    }

    /** Minutes, signature, press, and the day on which the new Beirat begins. */
    void abschliessen(long id, LocalDate ersteSitzung) {
        String vorgang = akte.wahl(id).vorgang();
        uhr.stellen(WAHLTAG.plusDays(1));
        tun(vorgang, Elemente.NIEDERSCHRIFT, daten("text", wortlaut.niederschrift(akte.wahl(id))));
        tun(vorgang, Elemente.UNTERSCHRIFT, daten("unterschrift", "UNTERSCHREIBEN", "unterschriebenAm", WAHLTAG.plusDays(1)));
        uhr.stellen(WAHLTAG.plusDays(2));
        tun(vorgang, Elemente.PRESSE, daten("text", wortlaut.presse(akte.wahl(id)), "presseAm", WAHLTAG.plusDays(2)));
        tun(vorgang, Elemente.ERSTE_SITZUNG, Map.of("ersteSitzungAm", ersteSitzung));
        leute.zugangEinrichten(ersteSitzung);
    }

    /** The elections of the board come before this meeting; the oldest member presides until the chair is elected. */
    void konstituieren(long id, Sitzung sitzung) {
        tun(akte.wahl(id).vorgang(), Elemente.KONSTITUIERUNG, daten("vorhaben", "BEGINNEN", "sitzung", sitzung.id(), "eroeffnung",
                "WAHLLEITUNG", "vorlaeufigeLeitung", leute.mitglied(aeltestesMitglied(id), sitzung.datum()).id()));
    }

    /** @return the oldest of the elected */
    private String aeltestesMitglied(long id) {
        List<String> gewaehlte = akte.gewaehlte(id).stream().map(einer -> einer.name()).toList();
        return akte.delegierte(id).stream().filter(einer -> gewaehlte.contains(einer.name()))
                .min((a, b) -> a.geboren().compareTo(b.geboren())).orElseThrow().name();
    }

    private static Map<String, Object> bewerbung(String name, int stimmen) {
        return felder("name", name, "stimmen", stimmen);
    }

    private void tun(String vorgang, String aufgabe, Map<String, Object> eingaben) {
        aufgaben.erledigen(vorgang, aufgabe, WER, eingaben);
    }
}

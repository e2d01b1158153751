package de.beratungsfolge.regelwerk;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.nio.file.Files;
import java.nio.file.Path;

/** Gives the application its rules: those of the program, or of the folder that is configured. */
@Configuration(proxyBeanMethods = false)
class RegelwerkConfiguration {

    private static final String OPTIONAL = "optional:";
    private static final Logger LOG = LoggerFactory.getLogger(RegelwerkConfiguration.class);

    /**
     * @param ordner folder of the rules; after {@code optional:} a folder that may be missing; empty for the
     *               rules of the program
     * @throws RegelwerkFehler if the folder is missing or the rules cannot be loaded: the program must not start
     */
    @Bean
    Regelwerk regelwerk(@Value("${beratungsfolge.regeln.ordner:}") String ordner) {
        Regelwerk regelwerk = lade(ordner);
        Regelfassung fassung = regelwerk.fassung();
        LOG.info("{} Regeln geladen, Quelle: {}, Fassung {}", fassung.anzahlRegeln(), fassung.quelle(), fassung.hash());
        return regelwerk;
    }

    private static Regelwerk lade(String ordner) {
        if (ordner.startsWith(OPTIONAL)) {
            Path gewuenscht = Path.of(ordner.substring(OPTIONAL.length()));
            return Files.isDirectory(gewuenscht) ? Regelwerk.ausOrdner(gewuenscht) : Regelwerk.ausJar();
        }
        return ordner.isBlank() ? Regelwerk.ausJar() : Regelwerk.ausOrdner(Path.of(ordner));
    }
}

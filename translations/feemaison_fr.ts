<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_DZ" sourcelanguage="en">
<context>
    <name>Customers</name>
    <message>
        <source>balance %1</source>
        <translation>solde %1</translation>
    </message>
    <message>
        <source>advance %1</source>
        <translation>avance %1</translation>
    </message>
    <message>
        <source>owes %1</source>
        <translation>doit %1</translation>
    </message>
</context>
<context>
    <name>DeviceField</name>
    <message>
        <source>The other one</source>
        <translation>L’autre</translation>
    </message>
    <message>
        <source>A monitor of this computer</source>
        <translation>Un écran de cet ordinateur</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>Écran</translation>
    </message>
    <message>
        <source>Words of welcome</source>
        <translation>Message d’accueil</translation>
    </message>
    <message>
        <source>Its name here</source>
        <translation>Son nom ici</translation>
    </message>
    <message>
        <source>Command set</source>
        <translation>Jeu de commandes</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Jeu de caractères</translation>
    </message>
    <message>
        <source>Without accents</source>
        <translation>Sans accents</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Luminosité</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Parity</source>
        <translation>Parité</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Odd</source>
        <translation>Impaire</translation>
    </message>
    <message>
        <source>Even</source>
        <translation>Paire</translation>
    </message>
    <message>
        <source>Serial or USB-serial</source>
        <translation>Série ou USB-série</translation>
    </message>
    <message>
        <source>On the receipt printer&apos;s plug</source>
        <translation>Sur la prise de l’imprimante de tickets</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Not in the list</source>
        <translation>Pas dans la liste</translation>
    </message>
    <message>
        <source>As the model has it</source>
        <translation>Selon le modèle</translation>
    </message>
    <message>
        <source>Paper width</source>
        <translation>Largeur du papier</translation>
    </message>
    <message>
        <source>80 mm</source>
        <translation>80 mm</translation>
    </message>
    <message>
        <source>76 mm</source>
        <translation>76 mm</translation>
    </message>
    <message>
        <source>58 mm</source>
        <translation>58 mm</translation>
    </message>
    <message>
        <source>Says how it is</source>
        <translation>Indique son état</translation>
    </message>
    <message>
        <source>When asked</source>
        <translation>Sur demande</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>De lui-même</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Cutter</source>
        <translation>Massicot</translation>
    </message>
    <message>
        <source>Feed and cut</source>
        <translation>Avance et coupe</translation>
    </message>
    <message>
        <source>Cut only</source>
        <translation>Coupe seule</translation>
    </message>
    <message>
        <source>No cutter</source>
        <translation>Pas de massicot</translation>
    </message>
    <message>
        <source>Drawer on pin</source>
        <translation>Tiroir sur la broche</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Port number</source>
        <translation>Numéro de port</translation>
    </message>
    <message>
        <source>Flow control</source>
        <translation>Contrôle de flux</translation>
    </message>
    <message>
        <source>By wires (DTR/RTS)</source>
        <translation>Matériel (DTR/RTS)</translation>
    </message>
    <message>
        <source>By characters (XON/XOFF)</source>
        <translation>Logiciel (XON/XOFF)</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>USB printer port</source>
        <translation>Port USB d’imprimante</translation>
    </message>
    <message>
        <source>A file, to try</source>
        <translation>Un fichier, pour essayer</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocole</translation>
    </message>
    <message>
        <source>CAS, sends by itself</source>
        <translation>CAS, envoi continu</translation>
    </message>
    <message>
        <source>Weights without a point are</source>
        <translation>Poids sans virgule, en</translation>
    </message>
    <message>
        <source>grams</source>
        <translation>grammes</translation>
    </message>
    <message>
        <source>tens of grams</source>
        <translation>dizaines de grammes</translation>
    </message>
    <message>
        <source>hundreds of grams</source>
        <translation>centaines de grammes</translation>
    </message>
    <message>
        <source>As the protocol has it</source>
        <translation>Selon le protocole</translation>
    </message>
    <message>
        <source>Data bits</source>
        <translation>Bits de données</translation>
    </message>
    <message>
        <source>Network (serial server)</source>
        <translation>Réseau (serveur série)</translation>
    </message>
    <message>
        <source>Serial scanner</source>
        <translation>Douchette série</translation>
    </message>
    <message>
        <source>Symbology before the code (]E0)</source>
        <translation>Préfixe du code (]E0)</translation>
    </message>
    <message>
        <source>Taken away</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gardé</translation>
    </message>
    <message>
        <source>Its name in the system</source>
        <translation>Son nom dans le système</translation>
    </message>
    <message>
        <source>Printer of this computer&apos;s system</source>
        <translation>Imprimante du système de cet ordinateur</translation>
    </message>
    <message>
        <source>Mettler-Toledo, sends by itself</source>
        <translation>Mettler-Toledo, envoi continu</translation>
    </message>
    <message>
        <source>Maker&apos;s code (Dialog 06)</source>
        <translation>Code du fabricant (Dialog 06)</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The work was interrupted.</source>
        <translation>Le travail a été interrompu.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid.</source>
        <translation>Le certificat du serveur n’est pas valable.</translation>
    </message>
    <message>
        <source>Sales stay recorded here. Call the manager: the connection must be checked.</source>
        <translation>Les ventes restent enregistrées ici. Appelez le responsable : la connexion doit être vérifiée.</translation>
    </message>
    <message>
        <source>The server refused this.</source>
        <translation>Le serveur a refusé cette opération.</translation>
    </message>
    <message>
        <source>Nothing was changed there. Call the manager if it happens again.</source>
        <translation>Rien n’y a été modifié. Appelez le responsable si cela se répète.</translation>
    </message>
    <message>
        <source>The database was not upgraded.</source>
        <translation>La base de données n’a pas été mise à niveau.</translation>
    </message>
    <message>
        <source>One of its steps differs from this program&apos;s. Nothing was changed.</source>
        <translation>Une de ses étapes diffère de celle de ce programme. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Nothing was changed. The log says why.</source>
        <translation>Rien n’a été modifié. Le journal dit pourquoi.</translation>
    </message>
    <message>
        <source>This program is older than the database.</source>
        <translation>Ce programme est plus ancien que la base de données.</translation>
    </message>
    <message>
        <source>Update the program. Sales stay recorded here.</source>
        <translation>Mettez le programme à jour. Les ventes restent enregistrées ici.</translation>
    </message>
    <message>
        <source>You do not have the right to do this.</source>
        <translation>Vous n’avez pas le droit de faire cela.</translation>
    </message>
    <message>
        <source>Ask a manager.</source>
        <translation>Demandez à un responsable.</translation>
    </message>
    <message>
        <source>This database is not one of ours.</source>
        <translation>Cette base de données n’est pas l’une des nôtres.</translation>
    </message>
    <message>
        <source>Nothing was changed there. Check the connection settings.</source>
        <translation>Rien n’y a été modifié. Vérifiez les réglages de connexion.</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>Le serveur ne répond pas.</translation>
    </message>
    <message>
        <source>Go on selling: everything is recorded here and leaves by itself.</source>
        <translation>Continuez à vendre : tout est enregistré ici et partira tout seul.</translation>
    </message>
    <message>
        <source>This computer is short of memory.</source>
        <translation>Cet ordinateur manque de mémoire.</translation>
    </message>
    <message>
        <source>Close other programs, then try again.</source>
        <translation>Fermez d’autres programmes, puis réessayez.</translation>
    </message>
    <message>
        <source>The server takes too long to answer.</source>
        <translation>Le serveur met trop de temps à répondre.</translation>
    </message>
    <message>
        <source>Everything is recorded here. Try again in a moment.</source>
        <translation>Tout est enregistré ici. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>Someone else was changing the same thing.</source>
        <translation>Quelqu’un d’autre modifiait la même chose.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Réessayez.</translation>
    </message>
    <message>
        <source>The server does not accept this till&apos;s password.</source>
        <translation>Le serveur refuse le mot de passe de cette caisse.</translation>
    </message>
    <message>
        <source>Sales stay recorded here. Call the manager.</source>
        <translation>Les ventes restent enregistrées ici. Appelez le responsable.</translation>
    </message>
    <message>
        <source>This could not be done.</source>
        <translation>Cela n’a pas pu être fait.</translation>
    </message>
    <message>
        <source>What was recorded before is safe. Try again, then call the manager.</source>
        <translation>Ce qui était enregistré est en sécurité. Réessayez, puis appelez le responsable.</translation>
    </message>
    <message>
        <source>This is not a connection string.</source>
        <translation>Ce n’est pas une chaîne de connexion.</translation>
    </message>
    <message>
        <source>It reads host=… dbname=… user=….</source>
        <translation>Elle s’écrit host=… dbname=… user=….</translation>
    </message>
    <message>
        <source>No keyring answers on this computer.</source>
        <translation>Aucun trousseau de clés ne répond sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Install one (gnome-keyring, KWallet), or choose the key file: whoever reads this account&apos;s files can then read it.</source>
        <translation>Installez-en un (gnome-keyring, KWallet) ou choisissez le fichier de clés : qui lit les fichiers de ce compte pourra alors le lire.</translation>
    </message>
    <message>
        <source>The keyring refused.</source>
        <translation>Le trousseau de clés a refusé.</translation>
    </message>
    <message>
        <source>Unlock it and try again.</source>
        <translation>Déverrouillez-le et réessayez.</translation>
    </message>
    <message>
        <source>Others can read this computer&apos;s key: %1</source>
        <translation>D’autres peuvent lire la clé de cet ordinateur : %1</translation>
    </message>
    <message>
        <source>Close the file to others, then draw a new key.</source>
        <translation>Fermez ce fichier aux autres, puis tirez une nouvelle clé.</translation>
    </message>
    <message>
        <source>The key could not be kept: %1</source>
        <translation>La clé n’a pas pu être gardée : %1</translation>
    </message>
    <message>
        <source>Check the folder and the disk.</source>
        <translation>Vérifiez le dossier et le disque.</translation>
    </message>
    <message>
        <source>The pictures could not be made.</source>
        <translation>Les images n’ont pas pu être faites.</translation>
    </message>
    <message>
        <source>PostgreSQL 15 or newer is not installed on this computer.</source>
        <translation>PostgreSQL 15 ou plus récent n’est pas installé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Install the package postgresql.</source>
        <translation>Installez le paquet postgresql.</translation>
    </message>
    <message>
        <source>The database&apos;s folder cannot be used: %1</source>
        <translation>Le dossier de la base de données est inutilisable : %1</translation>
    </message>
    <message>
        <source>Check its rights and the disk.</source>
        <translation>Vérifiez ses droits et le disque.</translation>
    </message>
    <message>
        <source>The database of this computer did not start.</source>
        <translation>La base de données de cet ordinateur n’a pas démarré.</translation>
    </message>
    <message>
        <source>Its log says why: %1</source>
        <translation>Son journal dit pourquoi : %1</translation>
    </message>
    <message>
        <source>The database of this computer did not stop.</source>
        <translation>La base de données de cet ordinateur ne s’est pas arrêtée.</translation>
    </message>
    <message>
        <source>Close what uses it, then try again.</source>
        <translation>Fermez ce qui l’utilise, puis réessayez.</translation>
    </message>
    <message>
        <source>This database holds a real shop.</source>
        <translation>Cette base de données contient une vraie boutique.</translation>
    </message>
    <message>
        <source>Nothing was changed there.</source>
        <translation>Rien n’y a été modifié.</translation>
    </message>
    <message>
        <source>This computer is already the till %1.</source>
        <translation>Cet ordinateur est déjà la caisse %1.</translation>
    </message>
    <message>
        <source>This product is not sold at the till.</source>
        <translation>Cet article ne se vend pas en caisse.</translation>
    </message>
    <message>
        <source>Check its record with the manager.</source>
        <translation>Vérifiez sa fiche avec le responsable.</translation>
    </message>
    <message>
        <source>Unknown code: %1</source>
        <translation>Code inconnu : %1</translation>
    </message>
    <message>
        <source>Check the label, or look for the product by its name.</source>
        <translation>Vérifiez l’étiquette ou cherchez l’article par son nom.</translation>
    </message>
    <message>
        <source>The last action is still being recorded.</source>
        <translation>La dernière opération s’enregistre encore.</translation>
    </message>
    <message>
        <source>Wait a moment.</source>
        <translation>Patientez un instant.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock went backwards.</source>
        <translation>L’horloge de cet ordinateur a reculé.</translation>
    </message>
    <message>
        <source>Sales keep their order. Set the date and time right.</source>
        <translation>Les ventes gardent leur ordre. Réglez la date et l’heure.</translation>
    </message>
    <message>
        <source>A discount goes from 0 to 100 %.</source>
        <translation>Une remise va de 0 à 100 %.</translation>
    </message>
    <message>
        <source>The disk of this till is full.</source>
        <translation>Le disque de cette caisse est plein.</translation>
    </message>
    <message>
        <source>The last action was not recorded. Free some space, then try again.</source>
        <translation>La dernière opération n’est pas enregistrée. Libérez de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>The ticket is empty.</source>
        <translation>Le ticket est vide.</translation>
    </message>
    <message>
        <source>Touch or scan a product first.</source>
        <translation>Touchez ou scannez d’abord un article.</translation>
    </message>
    <message>
        <source>The till&apos;s journal is damaged.</source>
        <translation>Le journal de la caisse est abîmé.</translation>
    </message>
    <message>
        <source>Stop selling here and call the manager: nothing may be lost.</source>
        <translation>Ne vendez plus ici et appelez le responsable : rien ne doit être perdu.</translation>
    </message>
    <message>
        <source>The server knows another history of this till.</source>
        <translation>Le serveur connaît une autre histoire de cette caisse.</translation>
    </message>
    <message>
        <source>Stop selling here and call the manager.</source>
        <translation>Ne vendez plus ici et appelez le responsable.</translation>
    </message>
    <message>
        <source>The till is already open on this computer.</source>
        <translation>La caisse est déjà ouverte sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Go back to the window that is open.</source>
        <translation>Revenez à la fenêtre ouverte.</translation>
    </message>
    <message>
        <source>This journal belongs to the till %1.</source>
        <translation>Ce journal appartient à la caisse %1.</translation>
    </message>
    <message>
        <source>Start the program with that till.</source>
        <translation>Démarrez le programme avec cette caisse.</translation>
    </message>
    <message>
        <source>The till&apos;s folder cannot be written.</source>
        <translation>Le dossier de la caisse n’est pas accessible en écriture.</translation>
    </message>
    <message>
        <source>Nothing can be sold until it can. Call the manager.</source>
        <translation>Rien ne peut être vendu tant qu’il ne l’est pas. Appelez le responsable.</translation>
    </message>
    <message>
        <source>An old copy of this till&apos;s journal was put back.</source>
        <translation>Une ancienne copie du journal de cette caisse a été remise en place.</translation>
    </message>
    <message>
        <source>The till could not write on its disk.</source>
        <translation>La caisse n’a pas pu écrire sur son disque.</translation>
    </message>
    <message>
        <source>The last action was not recorded. Try again, then call the manager.</source>
        <translation>La dernière opération n’est pas enregistrée. Réessayez, puis appelez le responsable.</translation>
    </message>
    <message>
        <source>No line is selected.</source>
        <translation>Aucune ligne n’est choisie.</translation>
    </message>
    <message>
        <source>Touch a line of the ticket first.</source>
        <translation>Touchez d’abord une ligne du ticket.</translation>
    </message>
    <message>
        <source>This person has no code yet.</source>
        <translation>Cette personne n’a pas encore de code.</translation>
    </message>
    <message>
        <source>A manager gives one in the office.</source>
        <translation>Un responsable en donne un au bureau.</translation>
    </message>
    <message>
        <source>This ticket is not in the journal of this till.</source>
        <translation>Ce ticket n’est pas dans le journal de cette caisse.</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Personne n’est connecté.</translation>
    </message>
    <message>
        <source>Touch your name and type your code.</source>
        <translation>Touchez votre nom et tapez votre code.</translation>
    </message>
    <message>
        <source>%1 are missing.</source>
        <translation>Il manque %1.</translation>
    </message>
    <message>
        <source>Complete the amount received.</source>
        <translation>Complétez le montant reçu.</translation>
    </message>
    <message>
        <source>This ticket&apos;s number was already taken.</source>
        <translation>Le numéro de ce ticket était déjà pris.</translation>
    </message>
    <message>
        <source>Nothing was recorded. Try again.</source>
        <translation>Rien n’a été enregistré. Réessayez.</translation>
    </message>
    <message>
        <source>The server knows this till by another journal.</source>
        <translation>Le serveur connaît cette caisse par un autre journal.</translation>
    </message>
    <message>
        <source>Too many wrong codes.</source>
        <translation>Trop de codes erronés.</translation>
    </message>
    <message>
        <source>This person may try again in %1 s.</source>
        <translation>Cette personne peut réessayer dans %1 s.</translation>
    </message>
    <message>
        <source>A code has 4 to 6 digits.</source>
        <translation>Un code a de 4 à 6 chiffres.</translation>
    </message>
    <message>
        <source>This price is out of range.</source>
        <translation>Ce prix est hors limites.</translation>
    </message>
    <message>
        <source>Type a price from 0 to 9,999,999.</source>
        <translation>Tapez un prix de 0 à 9 999 999.</translation>
    </message>
    <message>
        <source>This quantity is out of range.</source>
        <translation>Cette quantité est hors limites.</translation>
    </message>
    <message>
        <source>Type a quantity up to 99,999.</source>
        <translation>Tapez une quantité jusqu’à 99 999.</translation>
    </message>
    <message>
        <source>The local copy of the catalogue cannot be read.</source>
        <translation>La copie locale du catalogue est illisible.</translation>
    </message>
    <message>
        <source>It comes back with the server; nothing is lost.</source>
        <translation>Elle revient avec le serveur ; rien n’est perdu.</translation>
    </message>
    <message>
        <source>The local copy of the catalogue was not saved.</source>
        <translation>La copie locale du catalogue n’a pas été gardée.</translation>
    </message>
    <message>
        <source>Selling goes on. Check the free space of the disk.</source>
        <translation>La vente continue. Vérifiez la place libre du disque.</translation>
    </message>
    <message>
        <source>This till was closed in the office.</source>
        <translation>Cette caisse a été fermée au bureau.</translation>
    </message>
    <message>
        <source>Sales recorded here are kept. Call the manager.</source>
        <translation>Les ventes enregistrées ici sont gardées. Appelez le responsable.</translation>
    </message>
    <message>
        <source>The server does not know this till.</source>
        <translation>Le serveur ne connaît pas cette caisse.</translation>
    </message>
    <message>
        <source>This is not the right code.</source>
        <translation>Ce n’est pas le bon code.</translation>
    </message>
    <message>
        <source>Tries left: %1.</source>
        <translation>Essais restants : %1.</translation>
    </message>
    <message>
        <source>The difference is above %1.</source>
        <translation>L’écart dépasse %1.</translation>
    </message>
    <message>
        <source>Count again, or ask a manager to close.</source>
        <translation>Recomptez ou demandez à un responsable de clôturer.</translation>
    </message>
    <message>
        <source>There is a difference.</source>
        <translation>Il y a un écart.</translation>
    </message>
    <message>
        <source>Say why before closing.</source>
        <translation>Dites pourquoi avant de clôturer.</translation>
    </message>
    <message>
        <source>This till has no drawer.</source>
        <translation>Cette caisse n’a pas de tiroir.</translation>
    </message>
    <message>
        <source>A manager gives it one in the office.</source>
        <translation>Un responsable lui en donne un au bureau.</translation>
    </message>
    <message>
        <source>The drawer is not open.</source>
        <translation>La caisse n’est pas ouverte.</translation>
    </message>
    <message>
        <source>Count the drawer and open the session first.</source>
        <translation>Comptez le tiroir et ouvrez d’abord la session.</translation>
    </message>
    <message>
        <source>The session %1 is already open.</source>
        <translation>La session %1 est déjà ouverte.</translation>
    </message>
    <message>
        <source>Close it before opening another.</source>
        <translation>Clôturez-la avant d’en ouvrir une autre.</translation>
    </message>
    <message>
        <source>A ticket is not finished.</source>
        <translation>Un ticket n’est pas terminé.</translation>
    </message>
    <message>
        <source>Take its payment or empty it before closing.</source>
        <translation>Encaissez-le ou videz-le avant de clôturer.</translation>
    </message>
    <message>
        <source>The printer&apos;s address is not valid.</source>
        <translation>L’adresse de l’imprimante n’est pas valable.</translation>
    </message>
    <message>
        <source>Sales go on. Correct it in the till&apos;s settings.</source>
        <translation>Les ventes continuent. Corrigez-la dans les réglages de la caisse.</translation>
    </message>
    <message>
        <source>The printer&apos;s cover is open.</source>
        <translation>Le capot de l’imprimante est ouvert.</translation>
    </message>
    <message>
        <source>Sales go on and tickets wait. Close the cover.</source>
        <translation>Les ventes continuent, les tickets attendent. Fermez le capot.</translation>
    </message>
    <message>
        <source>The printer&apos;s cutter is blocked.</source>
        <translation>Le massicot de l’imprimante est bloqué.</translation>
    </message>
    <message>
        <source>Sales go on and tickets wait. Open the cover and free the paper.</source>
        <translation>Les ventes continuent, les tickets attendent. Ouvrez le capot et dégagez le papier.</translation>
    </message>
    <message>
        <source>This ticket cannot be printed.</source>
        <translation>Ce ticket ne peut pas être imprimé.</translation>
    </message>
    <message>
        <source>The sale is recorded. Tell the manager.</source>
        <translation>La vente est enregistrée. Prévenez le responsable.</translation>
    </message>
    <message>
        <source>The drawer was not opened: the printer answered too late.</source>
        <translation>Le tiroir n’a pas été ouvert : l’imprimante a répondu trop tard.</translation>
    </message>
    <message>
        <source>Open it from the Till menu.</source>
        <translation>Ouvrez-le par le menu Caisse.</translation>
    </message>
    <message>
        <source>The printer reports a fault.</source>
        <translation>L’imprimante signale un défaut.</translation>
    </message>
    <message>
        <source>Sales go on and tickets wait. Switch the printer off and on.</source>
        <translation>Les ventes continuent, les tickets attendent. Éteignez puis rallumez l’imprimante.</translation>
    </message>
    <message>
        <source>The printer stopped answering in the middle of a ticket.</source>
        <translation>L’imprimante n’a plus répondu au milieu d’un ticket.</translation>
    </message>
    <message>
        <source>The sale is recorded. Check the paper that came out.</source>
        <translation>La vente est enregistrée. Regardez le papier sorti.</translation>
    </message>
    <message>
        <source>This computer may not use the printer.</source>
        <translation>Cet ordinateur n’a pas accès à l’imprimante.</translation>
    </message>
    <message>
        <source>Sales go on and tickets wait. Call the manager.</source>
        <translation>Les ventes continuent, les tickets attendent. Appelez le responsable.</translation>
    </message>
    <message>
        <source>No driver for this printer.</source>
        <translation>Pas de pilote pour cette imprimante.</translation>
    </message>
    <message>
        <source>Sales go on without paper. Call the manager.</source>
        <translation>Les ventes continuent sans papier. Appelez le responsable.</translation>
    </message>
    <message>
        <source>This till has no printer.</source>
        <translation>Cette caisse n’a pas d’imprimante.</translation>
    </message>
    <message>
        <source>Sales are recorded; nothing is printed.</source>
        <translation>Les ventes sont enregistrées ; rien n’est imprimé.</translation>
    </message>
    <message>
        <source>The printer is paused.</source>
        <translation>L’imprimante est en pause.</translation>
    </message>
    <message>
        <source>Sales go on and tickets wait. Press its button to resume.</source>
        <translation>Les ventes continuent, les tickets attendent. Appuyez sur son bouton pour reprendre.</translation>
    </message>
    <message>
        <source>Old tickets wait for the printer.</source>
        <translation>D’anciens tickets attendent l’imprimante.</translation>
    </message>
    <message>
        <source>They are not printed by themselves. Reprint the ones you need.</source>
        <translation>Ils ne s’impriment pas tout seuls. Réimprimez ceux qu’il vous faut.</translation>
    </message>
    <message>
        <source>The paper roll is near its end.</source>
        <translation>Le rouleau de papier touche à sa fin.</translation>
    </message>
    <message>
        <source>Prepare a new roll.</source>
        <translation>Préparez un nouveau rouleau.</translation>
    </message>
    <message>
        <source>No more paper.</source>
        <translation>Plus de papier.</translation>
    </message>
    <message>
        <source>Sales go on and tickets wait. Put a new roll in.</source>
        <translation>Les ventes continuent, les tickets attendent. Mettez un nouveau rouleau.</translation>
    </message>
    <message>
        <source>The printer does not answer.</source>
        <translation>L’imprimante ne répond pas.</translation>
    </message>
    <message>
        <source>Sales go on and tickets wait. Check that it is on.</source>
        <translation>Les ventes continuent, les tickets attendent. Vérifiez qu’elle est allumée.</translation>
    </message>
    <message>
        <source>The printer cannot be reached.</source>
        <translation>L’imprimante est injoignable.</translation>
    </message>
    <message>
        <source>Sales go on and tickets wait. Check its cable and that it is on.</source>
        <translation>Les ventes continuent, les tickets attendent. Vérifiez son câble et qu’elle est allumée.</translation>
    </message>
    <message>
        <source>This account only sums others.</source>
        <translation>Ce compte ne fait que totaliser d’autres comptes.</translation>
    </message>
    <message>
        <source>Choose one of its sub-accounts.</source>
        <translation>Choisissez un de ses sous-comptes.</translation>
    </message>
    <message>
        <source>This accounting period is closed.</source>
        <translation>Cette période comptable est clôturée.</translation>
    </message>
    <message>
        <source>Choose a day of an open period.</source>
        <translation>Choisissez un jour d’une période ouverte.</translation>
    </message>
    <message>
        <source>A posted entry is never changed.</source>
        <translation>Une écriture validée ne se modifie jamais.</translation>
    </message>
    <message>
        <source>Reverse it with another one.</source>
        <translation>Contrepassez-la par une autre.</translation>
    </message>
    <message>
        <source>Debit and credit differ.</source>
        <translation>Débit et crédit diffèrent.</translation>
    </message>
    <message>
        <source>Nothing was posted.</source>
        <translation>Rien n’a été comptabilisé.</translation>
    </message>
    <message>
        <source>The audit log is never changed.</source>
        <translation>Le journal d’audit ne se modifie jamais.</translation>
    </message>
    <message>
        <source>The code %1 belongs to another till.</source>
        <translation>Le code %1 est celui d’une autre caisse.</translation>
    </message>
    <message>
        <source>A lost till takes a new code, never its old one.</source>
        <translation>Une caisse perdue prend un nouveau code, jamais l’ancien.</translation>
    </message>
    <message>
        <source>The name %1 is already taken.</source>
        <translation>Le nom %1 est déjà pris.</translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation>Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>This is not a password&apos;s verifier.</source>
        <translation>Ce n’est pas une empreinte de mot de passe.</translation>
    </message>
    <message>
        <source>The drawer %1 belongs to another till.</source>
        <translation>Le tiroir %1 est celui d’une autre caisse.</translation>
    </message>
    <message>
        <source>Close that till first, or name another drawer.</source>
        <translation>Fermez d’abord cette caisse ou nommez un autre tiroir.</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>Connectez-vous d’abord.</translation>
    </message>
    <message>
        <source>There is no profile %1.</source>
        <translation>Il n’y a pas de profil %1.</translation>
    </message>
    <message>
        <source>There is no till %1.</source>
        <translation>Il n’y a pas de caisse %1.</translation>
    </message>
    <message>
        <source>There is nobody named %1.</source>
        <translation>Personne ne s’appelle %1.</translation>
    </message>
    <message>
        <source>A product that is sold needs a price.</source>
        <translation>Un article vendu doit avoir un prix.</translation>
    </message>
    <message>
        <source>This badge cannot be read.</source>
        <translation>Ce badge est illisible.</translation>
    </message>
    <message>
        <source>Present it again; nothing was changed.</source>
        <translation>Présentez-le de nouveau ; rien n’a été changé.</translation>
    </message>
    <message>
        <source>This badge belongs to %1.</source>
        <translation>Ce badge est celui de %1.</translation>
    </message>
    <message>
        <source>Take it from them first, or use another.</source>
        <translation>Retirez-le d’abord à cette personne, ou prenez-en un autre.</translation>
    </message>
    <message>
        <source>This barcode pattern cannot be read.</source>
        <translation>Ce modèle de code-barres est illisible.</translation>
    </message>
    <message>
        <source>Thirteen places: P for the product, then W for grams or A for dinars.</source>
        <translation>Treize positions : P pour l’article, puis W pour les grammes ou A pour les dinars.</translation>
    </message>
    <message>
        <source>A customer needs a name.</source>
        <translation>Un client doit avoir un nom.</translation>
    </message>
    <message>
        <source>Two letters at least.</source>
        <translation>Deux lettres au moins.</translation>
    </message>
    <message>
        <source>This is not a phone number.</source>
        <translation>Ce n’est pas un numéro de téléphone.</translation>
    </message>
    <message>
        <source>Type ten digits at least.</source>
        <translation>Tapez au moins dix chiffres.</translation>
    </message>
    <message>
        <source>This phone number belongs to %1.</source>
        <translation>Ce numéro est celui de %1.</translation>
    </message>
    <message>
        <source>Open that customer instead.</source>
        <translation>Ouvrez plutôt cette fiche client.</translation>
    </message>
    <message>
        <source>A way to pay never changes its kind.</source>
        <translation>Un moyen de paiement ne change jamais de nature.</translation>
    </message>
    <message>
        <source>Add another one, or switch this one off.</source>
        <translation>Ajoutez-en un autre, ou désactivez celui-ci.</translation>
    </message>
    <message>
        <source>There is no such remark any more.</source>
        <translation>Cette remarque n’existe plus.</translation>
    </message>
    <message>
        <source>These two units do not convert into each other.</source>
        <translation>Ces deux unités ne se convertissent pas l’une en l’autre.</translation>
    </message>
    <message>
        <source>Grams are sold in g or kg, millilitres in ml or l.</source>
        <translation>Les grammes se vendent en g ou kg, les millilitres en ml ou l.</translation>
    </message>
    <message>
        <source>This product does not exist.</source>
        <translation>Cet article n’existe pas.</translation>
    </message>
    <message>
        <source>There is no setting %1.</source>
        <translation>Il n’y a pas de réglage %1.</translation>
    </message>
    <message>
        <source>The server does not know this kind of record yet.</source>
        <translation>Le serveur ne connaît pas encore ce genre d’enregistrement.</translation>
    </message>
    <message>
        <source>It is kept; update the server.</source>
        <translation>Il est gardé ; mettez le serveur à jour.</translation>
    </message>
    <message>
        <source>The server does not know this version of records yet.</source>
        <translation>Le serveur ne connaît pas encore cette version d’enregistrements.</translation>
    </message>
    <message>
        <source>A receipt needs a unit cost.</source>
        <translation>Une réception demande un coût unitaire.</translation>
    </message>
    <message>
        <source>There is not enough in stock.</source>
        <translation>Il n’y en a pas assez en stock.</translation>
    </message>
    <message>
        <source>Nothing was moved.</source>
        <translation>Rien n’a été déplacé.</translation>
    </message>
    <message>
        <source>Say why the stock changes.</source>
        <translation>Dites pourquoi le stock change.</translation>
    </message>
    <message>
        <source>The account would go over its limit of %1.</source>
        <translation>Le compte dépasserait son plafond de %1.</translation>
    </message>
    <message>
        <source>Take part of it another way, or ask a manager.</source>
        <translation>Encaissez une partie autrement, ou demandez à un responsable.</translation>
    </message>
    <message>
        <source>%1 may not allow this.</source>
        <translation>%1 ne peut pas l’autoriser.</translation>
    </message>
    <message>
        <source>Ask somebody who has the right.</source>
        <translation>Demandez à une personne qui en a le droit.</translation>
    </message>
    <message>
        <source>Choose the customer first.</source>
        <translation>Choisissez d’abord le client.</translation>
    </message>
    <message>
        <source>An account always belongs to somebody.</source>
        <translation>Un compte appartient toujours à quelqu’un.</translation>
    </message>
    <message>
        <source>The shop does not take this way of paying.</source>
        <translation>La boutique n’accepte pas ce moyen de paiement.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Type the customer&apos;s name.</source>
        <translation>Saisissez le nom du client.</translation>
    </message>
    <message>
        <source>This needs the server, which does not answer.</source>
        <translation>Le serveur est nécessaire et ne répond pas.</translation>
    </message>
    <message>
        <source>Choose another way, or try again when the network is back.</source>
        <translation>Choisissez un autre moyen, ou réessayez au retour du réseau.</translation>
    </message>
    <message>
        <source>Nobody at this till may allow this.</source>
        <translation>Personne à cette caisse ne peut l’autoriser.</translation>
    </message>
    <message>
        <source>Call the manager.</source>
        <translation>Appelez le responsable.</translation>
    </message>
    <message>
        <source>This ticket can no longer be cancelled.</source>
        <translation>Ce ticket ne peut plus être annulé.</translation>
    </message>
    <message>
        <source>Only the last ticket of the open session can. Take its articles back instead.</source>
        <translation>Seul le dernier ticket de la session ouverte peut l’être. Reprenez plutôt ses articles.</translation>
    </message>
    <message>
        <source>Nothing of it is left to take back.</source>
        <translation>Il n’en reste rien à reprendre.</translation>
    </message>
    <message>
        <source>These articles came back already.</source>
        <translation>Ces articles sont déjà revenus.</translation>
    </message>
    <message>
        <source>Money is given back in one way only.</source>
        <translation>L’argent se rend par un seul moyen.</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>Choisissez-en un.</translation>
    </message>
    <message>
        <source>Your discounts go up to %1.</source>
        <translation>Vos remises vont jusqu’à %1.</translation>
    </message>
    <message>
        <source>This is not a telephone number.</source>
        <translation>Ce n’est pas un numéro de téléphone.</translation>
    </message>
    <message>
        <source>Type at least 9 digits.</source>
        <translation>Saisissez au moins 9 chiffres.</translation>
    </message>
    <message>
        <source>%1 already has this number.</source>
        <translation>%1 a déjà ce numéro.</translation>
    </message>
    <message>
        <source>Choose this customer.</source>
        <translation>Choisissez ce client.</translation>
    </message>
    <message>
        <source>No longer sold: %1</source>
        <translation>Plus en vente : %1</translation>
    </message>
    <message>
        <source>They were left out of the ticket.</source>
        <translation>Ces articles ont été retirés du ticket.</translation>
    </message>
    <message>
        <source>Say why first.</source>
        <translation>Indiquez d’abord le motif.</translation>
    </message>
    <message>
        <source>%1: the reference is missing.</source>
        <translation>%1&#xa0;: la référence manque.</translation>
    </message>
    <message>
        <source>Type the number of the receipt or of the cheque.</source>
        <translation>Saisissez le numéro du reçu ou du chèque.</translation>
    </message>
    <message>
        <source>A ticket with returned articles cannot be put on hold.</source>
        <translation>Un ticket avec des retours ne se met pas en attente.</translation>
    </message>
    <message>
        <source>Finish it, or take the returns off it.</source>
        <translation>Terminez-le, ou retirez-en les retours.</translation>
    </message>
    <message>
        <source>The shop has not enough of it.</source>
        <translation>La boutique n’en a pas assez.</translation>
    </message>
    <message>
        <source>Lower the quantity, or take the line off.</source>
        <translation>Baissez la quantité, ou retirez la ligne.</translation>
    </message>
    <message>
        <source>This ticket is no longer on hold.</source>
        <translation>Ce ticket n’est plus en attente.</translation>
    </message>
    <message>
        <source>It was taken up or dropped at another till.</source>
        <translation>Il a été repris ou annulé à une autre caisse.</translation>
    </message>
    <message>
        <source>%1 has it at the moment.</source>
        <translation>%1 l’utilise en ce moment.</translation>
    </message>
    <message>
        <source>Try again when it is free.</source>
        <translation>Réessayez quand ce sera libéré.</translation>
    </message>
    <message>
        <source>No such ticket.</source>
        <translation>Ce ticket n’existe pas.</translation>
    </message>
    <message>
        <source>Check its number. Tickets of other tills need the server.</source>
        <translation>Vérifiez son numéro. Les tickets des autres caisses demandent le serveur.</translation>
    </message>
    <message>
        <source>%1 too much.</source>
        <translation>%1 de trop.</translation>
    </message>
    <message>
        <source>Only cash may be more than what is due.</source>
        <translation>Seules les espèces peuvent dépasser la somme due.</translation>
    </message>
    <message>
        <source>This badge is not known.</source>
        <translation>Ce badge n’est pas connu.</translation>
    </message>
    <message>
        <source>Type your code instead.</source>
        <translation>Tapez plutôt votre code.</translation>
    </message>
    <message>
        <source>This voucher has expired.</source>
        <translation>Cet avoir a expiré.</translation>
    </message>
    <message>
        <source>This voucher is worth %1 only.</source>
        <translation>Cet avoir ne vaut plus que %1.</translation>
    </message>
    <message>
        <source>Take the rest another way.</source>
        <translation>Encaissez le reste autrement.</translation>
    </message>
    <message>
        <source>No such voucher.</source>
        <translation>Cet avoir n’existe pas.</translation>
    </message>
    <message>
        <source>Check its code.</source>
        <translation>Vérifiez son code.</translation>
    </message>
    <message>
        <source>This voucher was used already.</source>
        <translation>Cet avoir a déjà été utilisé.</translation>
    </message>
    <message>
        <source>This amount is out of range.</source>
        <translation>Ce montant est hors limites.</translation>
    </message>
    <message>
        <source>Type an amount above 0.</source>
        <translation>Saisissez un montant supérieur à 0.</translation>
    </message>
    <message>
        <source>There are only %1 in the drawer.</source>
        <translation>Il n’y a que %1 dans le tiroir.</translation>
    </message>
    <message>
        <source>Type a smaller amount.</source>
        <translation>Saisissez un montant plus petit.</translation>
    </message>
    <message>
        <source>Say what this money is for.</source>
        <translation>Indiquez à quoi sert cet argent.</translation>
    </message>
    <message>
        <source>This closing was made at another till.</source>
        <translation>Cette clôture a été faite à une autre caisse.</translation>
    </message>
    <message>
        <source>Print it there.</source>
        <translation>Imprimez-la là-bas.</translation>
    </message>
    <message>
        <source>Tickets on hold: %1.</source>
        <translation>Tickets en attente&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Take them up or drop them before closing.</source>
        <translation>Reprenez-les ou annulez-les avant de clôturer.</translation>
    </message>
    <message>
        <source>The copy cannot be written or read here: %1</source>
        <translation>La copie ne peut être ni écrite ni lue ici&#xa0;: %1</translation>
    </message>
    <message>
        <source>Check the folder&apos;s rights and the disk&apos;s space.</source>
        <translation>Vérifiez les droits du dossier et la place du disque.</translation>
    </message>
    <message>
        <source>The second backup disk is not there: %1</source>
        <translation>Le second disque de sauvegarde est absent&#xa0;: %1</translation>
    </message>
    <message>
        <source>The copy on this computer is whole. Plug the disk in for the next one.</source>
        <translation>La copie de cet ordinateur est complète. Branchez le disque pour la prochaine.</translation>
    </message>
    <message>
        <source>The program %1 is not installed on this computer.</source>
        <translation>Le programme %1 n’est pas installé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The copy of the database was not made.</source>
        <translation>La copie de la base n’a pas été faite.</translation>
    </message>
    <message>
        <source>Older copies are untouched. The log says why.</source>
        <translation>Les copies précédentes sont intactes. Le journal dit pourquoi.</translation>
    </message>
    <message>
        <source>This copy is damaged: %1</source>
        <translation>Cette copie est abîmée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Use an older one, and check the disk it lies on.</source>
        <translation>Prenez-en une plus ancienne et vérifiez ce disque.</translation>
    </message>
    <message>
        <source>The database %1 is not empty.</source>
        <translation>La base %1 n’est pas vide.</translation>
    </message>
    <message>
        <source>Nothing was changed there. Name a database that does not exist yet.</source>
        <translation>Rien n’y a été changé. Indiquez une base qui n’existe pas encore.</translation>
    </message>
    <message>
        <source>The copy was restored, but its books do not add up.</source>
        <translation>La copie est restaurée, mais ses comptes ne sont pas justes.</translation>
    </message>
    <message>
        <source>First fault: %1</source>
        <translation>Première anomalie&#xa0;: %1</translation>
    </message>
    <message>
        <source>Say the name of the shop and of its manager.</source>
        <translation>Indiquez le nom de la boutique et de son responsable.</translation>
    </message>
    <message>
        <source>This server does not encrypt.</source>
        <translation>Ce serveur ne chiffre pas.</translation>
    </message>
    <message>
        <source>Nothing was sent. Its administrator must switch TLS on.</source>
        <translation>Rien n’a été envoyé. Son administrateur doit activer TLS.</translation>
    </message>
    <message>
        <source>The database is older than this program, or empty.</source>
        <translation>La base est plus ancienne que ce programme, ou vide.</translation>
    </message>
    <message>
        <source>An administrator brings it up: feemaison-admin upgrade.</source>
        <translation>Un administrateur la met à niveau&#xa0;: feemaison-admin upgrade.</translation>
    </message>
    <message>
        <source>This computer&apos;s shop already lives on a server.</source>
        <translation>La boutique de cet ordinateur est déjà sur un serveur.</translation>
    </message>
    <message>
        <source>The workshop already knows this ticket.</source>
        <translation>Le labo connaît déjà ce ticket.</translation>
    </message>
    <message>
        <source>Nothing was sent again.</source>
        <translation>Rien n&apos;a été renvoyé.</translation>
    </message>
    <message>
        <source>The printer stopped in the middle of a ticket.</source>
        <translation>L&apos;imprimante s&apos;est arrêtée au milieu d&apos;un ticket.</translation>
    </message>
    <message>
        <source>Check its paper and its cover: it goes on by itself.</source>
        <translation>Vérifiez le papier et le capot : elle reprend toute seule.</translation>
    </message>
    <message>
        <source>The printer&apos;s head is too hot.</source>
        <translation>La tête de l&apos;imprimante est trop chaude.</translation>
    </message>
    <message>
        <source>It cools down and goes on by itself.</source>
        <translation>Elle refroidit et reprend toute seule.</translation>
    </message>
    <message>
        <source>The agent&apos;s configuration cannot be used: %1</source>
        <translation>La configuration de l’agent est inutilisable : %1</translation>
    </message>
    <message>
        <source>Correct this value, then start it again.</source>
        <translation>Corrigez cette valeur, puis relancez-le.</translation>
    </message>
    <message>
        <source>The configuration file cannot be read: %1</source>
        <translation>Le fichier de configuration est illisible : %1</translation>
    </message>
    <message>
        <source>Check its name and its rights.</source>
        <translation>Vérifiez son nom et ses droits.</translation>
    </message>
    <message>
        <source>Nothing can listen on %1.</source>
        <translation>Impossible d’écouter sur %1.</translation>
    </message>
    <message>
        <source>It must be an address of this computer, and its port free.</source>
        <translation>Ce doit être une adresse de cet ordinateur, et le port doit être libre.</translation>
    </message>
    <message>
        <source>There is already an agent named %1.</source>
        <translation>Il y a déjà un agent nommé %1.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>There is no agent named %1.</source>
        <translation>Aucun agent ne s’appelle %1.</translation>
    </message>
    <message>
        <source>The time clock&apos;s address is not valid.</source>
        <translation>L’adresse de la pointeuse n’est pas valable.</translation>
    </message>
    <message>
        <source>Write the one its own menu shows, as 192.168.1.201.</source>
        <translation>Écrivez celle que montre son menu, par exemple 192.168.1.201.</translation>
    </message>
    <message>
        <source>Another program holds the time clock.</source>
        <translation>Un autre programme occupe la pointeuse.</translation>
    </message>
    <message>
        <source>Close it; the punches stay in the time clock and are read later.</source>
        <translation>Fermez-le ; les pointages restent dans la pointeuse et seront lus plus tard.</translation>
    </message>
    <message>
        <source>The reading was interrupted.</source>
        <translation>La lecture a été interrompue.</translation>
    </message>
    <message>
        <source>Nothing is lost: the punches stay in the time clock.</source>
        <translation>Rien n’est perdu : les pointages restent dans la pointeuse.</translation>
    </message>
    <message>
        <source>The time clock&apos;s memory did not arrive whole.</source>
        <translation>La mémoire de la pointeuse n’est pas arrivée entière.</translation>
    </message>
    <message>
        <source>Nothing of it was taken. It is read again; check the network cable.</source>
        <translation>Rien n’en a été retenu. Elle sera relue ; vérifiez le câble réseau.</translation>
    </message>
    <message>
        <source>The time clock asks for its communication key.</source>
        <translation>La pointeuse demande sa clé de communication.</translation>
    </message>
    <message>
        <source>Its menu shows it; give it to this program with the command clock key.</source>
        <translation>Son menu la montre ; donnez-la à ce programme avec la commande clock key.</translation>
    </message>
    <message>
        <source>The time clock refuses the communication key.</source>
        <translation>La pointeuse refuse la clé de communication.</translation>
    </message>
    <message>
        <source>No driver for this time clock: %1</source>
        <translation>Aucun pilote pour cette pointeuse : %1</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>Réinstallez le programme.</translation>
    </message>
    <message>
        <source>The time clock does not know this request.</source>
        <translation>La pointeuse ne connaît pas cette demande.</translation>
    </message>
    <message>
        <source>Its punches still arrive; use its own menu for this.</source>
        <translation>Ses pointages arrivent toujours ; passez par son propre menu.</translation>
    </message>
    <message>
        <source>Another time clock answers at this address: %1</source>
        <translation>Une autre pointeuse répond à cette adresse : %1</translation>
    </message>
    <message>
        <source>Nothing was read. Correct the address, or add that time clock.</source>
        <translation>Rien n’a été lu. Corrigez l’adresse, ou ajoutez cette pointeuse.</translation>
    </message>
    <message>
        <source>The time clock&apos;s answer cannot be understood.</source>
        <translation>La réponse de la pointeuse est incompréhensible.</translation>
    </message>
    <message>
        <source>It is asked again. Check that it is a ZKTeco at this address.</source>
        <translation>Elle sera interrogée de nouveau. Vérifiez que c’est bien une ZKTeco à cette adresse.</translation>
    </message>
    <message>
        <source>This time clock stores its punches in an unknown way.</source>
        <translation>Cette pointeuse range ses pointages d’une façon inconnue.</translation>
    </message>
    <message>
        <source>Nothing was taken. Send the log: it holds what is needed to add it.</source>
        <translation>Rien n’a été retenu. Envoyez le journal : il contient ce qu’il faut pour l’ajouter.</translation>
    </message>
    <message>
        <source>The time clock speaks as a door lock.</source>
        <translation>La pointeuse parle comme un contrôle d’accès.</translation>
    </message>
    <message>
        <source>In its menu, set the device type to attendance.</source>
        <translation>Dans son menu, choisissez le type d’appareil « pointage ».</translation>
    </message>
    <message>
        <source>The time clock does not answer.</source>
        <translation>La pointeuse ne répond pas.</translation>
    </message>
    <message>
        <source>The punches stay in it and are read later. Check that it is on.</source>
        <translation>Les pointages y restent et seront lus plus tard. Vérifiez qu’elle est allumée.</translation>
    </message>
    <message>
        <source>The time clock cannot be reached.</source>
        <translation>La pointeuse est injoignable.</translation>
    </message>
    <message>
        <source>The punches stay in it and are read later. Check its cable and its address.</source>
        <translation>Les pointages y restent et seront lus plus tard. Vérifiez son câble et son adresse.</translation>
    </message>
    <message>
        <source>Write the time clock&apos;s address.</source>
        <translation>Écrivez l’adresse de la pointeuse.</translation>
    </message>
    <message>
        <source>Only one that pushes can do without.</source>
        <translation>Seule une pointeuse qui envoie elle-même peut s’en passer.</translation>
    </message>
    <message>
        <source>This time clock has no address here.</source>
        <translation>Cette pointeuse n’a pas d’adresse ici.</translation>
    </message>
    <message>
        <source>It sets its own clock from the server&apos;s at each contact.</source>
        <translation>Elle se met à l’heure du serveur à chaque contact.</translation>
    </message>
    <message>
        <source>This is not a serial number.</source>
        <translation>Ce n’est pas un numéro de série.</translation>
    </message>
    <message>
        <source>It stands on the case and in the menu, letters and digits only.</source>
        <translation>Il est inscrit sur le boîtier et dans le menu : lettres et chiffres seulement.</translation>
    </message>
    <message>
        <source>Say from which address the time clock pushes.</source>
        <translation>Dites depuis quelle adresse la pointeuse envoie.</translation>
    </message>
    <message>
        <source>An address as 192.168.1.201, or a network as 192.168.1.0/24.</source>
        <translation>Une adresse comme 192.168.1.201, ou un réseau comme 192.168.1.0/24.</translation>
    </message>
    <message>
        <source>There is no time zone %1.</source>
        <translation>Le fuseau horaire %1 n’existe pas.</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>Il faut un nom.</translation>
    </message>
    <message>
        <source>This is not an employee number.</source>
        <translation>Ce n’est pas un matricule.</translation>
    </message>
    <message>
        <source>Letters, digits and dashes, sixteen at most.</source>
        <translation>Lettres, chiffres et tirets, seize au plus.</translation>
    </message>
    <message>
        <source>The number %1 belongs to somebody else.</source>
        <translation>Le matricule %1 est à quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>Leave it empty for the next free one.</source>
        <translation>Laissez vide pour le prochain libre.</translation>
    </message>
    <message>
        <source>This is not a number of the time clock.</source>
        <translation>Ce n’est pas un numéro de la pointeuse.</translation>
    </message>
    <message>
        <source>Write it as its screen shows it, zeros included.</source>
        <translation>Écrivez-le comme sur son écran, zéros compris.</translation>
    </message>
    <message>
        <source>A punch is never changed.</source>
        <translation>Un pointage ne se modifie jamais.</translation>
    </message>
    <message>
        <source>There is no time clock %1.</source>
        <translation>Il n’y a pas de pointeuse %1.</translation>
    </message>
    <message>
        <source>There is no such employee.</source>
        <translation>Cet employé n’existe pas.</translation>
    </message>
    <message>
        <source>Another printer has this duty already.</source>
        <translation>Une autre imprimante a déjà ce rôle.</translation>
    </message>
    <message>
        <source>Take it from that one first.</source>
        <translation>Retirez-le-lui d&apos;abord.</translation>
    </message>
    <message>
        <source>This paper is further on by now.</source>
        <translation>Ce document a avancé entre-temps.</translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <translation>Regardez à nouveau la liste.</translation>
    </message>
    <message>
        <source>This paper is not known here.</source>
        <translation>Ce document n&apos;est pas connu ici.</translation>
    </message>
    <message>
        <source>This printer is no longer in use.</source>
        <translation>Cette imprimante n&apos;est plus utilisée.</translation>
    </message>
    <message>
        <source>Say why, in a few words.</source>
        <translation>Dites pourquoi, en quelques mots.</translation>
    </message>
    <message>
        <source>There is no such punch.</source>
        <translation>Ce pointage n’existe pas.</translation>
    </message>
    <message>
        <source>This is not the address of a device.</source>
        <translation>Ce n’est pas l’adresse d’un appareil.</translation>
    </message>
    <message>
        <source>Correct it on the Devices screen.</source>
        <translation>Corrigez-la dans l’écran Appareils.</translation>
    </message>
    <message>
        <source>The list of this computer&apos;s devices cannot be read: %1</source>
        <translation>La liste des appareils de cet ordinateur est illisible&#xa0;: %1</translation>
    </message>
    <message>
        <source>It is left as it is. Call the manager.</source>
        <translation>Elle est laissée telle quelle. Appelez le responsable.</translation>
    </message>
    <message>
        <source>The list of this computer&apos;s devices cannot be written: %1</source>
        <translation>La liste des appareils de cet ordinateur n’a pas pu être écrite&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing was changed. Check the folder and the disk.</source>
        <translation>Rien n’a été changé. Vérifiez le dossier et le disque.</translation>
    </message>
    <message>
        <source>This computer&apos;s account may not open the device&apos;s port.</source>
        <translation>Le compte de cet ordinateur n’a pas le droit d’ouvrir le port de l’appareil.</translation>
    </message>
    <message>
        <source>Sales go on without it. The help says how to allow it.</source>
        <translation>Les ventes continuent sans lui. L’aide dit comment l’autoriser.</translation>
    </message>
    <message>
        <source>No driver for this device: %1</source>
        <translation>Aucun pilote pour cet appareil&#xa0;: %1</translation>
    </message>
    <message>
        <source>Sales go on without it. Look at the drivers on the Devices screen.</source>
        <translation>Les ventes continuent sans lui. Voyez les pilotes dans l’écran Appareils.</translation>
    </message>
    <message>
        <source>There is no second monitor.</source>
        <translation>Le deuxième écran n’est pas là.</translation>
    </message>
    <message>
        <source>Sales go on without it. Check its cable; it comes by itself.</source>
        <translation>Les ventes continuent sans lui. Vérifiez son câble&#xa0;; il revient tout seul.</translation>
    </message>
    <message>
        <source>The device cannot be reached.</source>
        <translation>L’appareil est injoignable.</translation>
    </message>
    <message>
        <source>Sales go on without it. Check its cable and that it is on.</source>
        <translation>Les ventes continuent sans lui. Vérifiez son câble et qu’il est allumé.</translation>
    </message>
    <message>
        <source>The customer display cannot be reached.</source>
        <translation>L’afficheur client est injoignable.</translation>
    </message>
    <message>
        <source>The scale&apos;s answers cannot be read.</source>
        <translation>Les réponses de la balance sont illisibles.</translation>
    </message>
    <message>
        <source>Type the weight. Its protocol, speed or parity is set wrong here.</source>
        <translation>Tapez le poids. Son protocole, sa vitesse ou sa parité sont mal réglés ici.</translation>
    </message>
    <message>
        <source>The scale does not answer.</source>
        <translation>La balance ne répond pas.</translation>
    </message>
    <message>
        <source>Type the weight. Check its cable and that it is on.</source>
        <translation>Tapez le poids. Vérifiez son câble et qu’elle est allumée.</translation>
    </message>
    <message>
        <source>The scale does not weigh in kilograms.</source>
        <translation>La balance ne pèse pas en kilogrammes.</translation>
    </message>
    <message>
        <source>Type the weight, and set the scale to kilograms.</source>
        <translation>Tapez le poids, et réglez la balance en kilogrammes.</translation>
    </message>
    <message>
        <source>The scale cannot be reached.</source>
        <translation>La balance est injoignable.</translation>
    </message>
    <message>
        <source>The scanner cannot be reached.</source>
        <translation>La douchette est injoignable.</translation>
    </message>
    <message>
        <source>Type the codes. Check its cable.</source>
        <translation>Tapez les codes. Vérifiez son câble.</translation>
    </message>
    <message>
        <source>The driver %1 is damaged.</source>
        <translation>Le pilote %1 est endommagé.</translation>
    </message>
    <message>
        <source>What it drives stays off; everything else works. Install the program again.</source>
        <translation>Ce qu’il pilote reste arrêté&#xa0;; tout le reste fonctionne. Réinstallez le programme.</translation>
    </message>
    <message>
        <source>The file %1 is no driver of this program.</source>
        <translation>Le fichier %1 n’est pas un pilote de ce programme.</translation>
    </message>
    <message>
        <source>It was not run. Take it out of the drivers&apos; folder.</source>
        <translation>Il n’a pas été exécuté. Retirez-le du dossier des pilotes.</translation>
    </message>
    <message>
        <source>No driver for this kind of device is installed.</source>
        <translation>Aucun pilote n’est installé pour ce type d’appareil.</translation>
    </message>
    <message>
        <source>Everything else works. Install the program again.</source>
        <translation>Tout le reste fonctionne. Réinstallez le programme.</translation>
    </message>
    <message>
        <source>The driver %1 failed its own test.</source>
        <translation>Le pilote %1 a échoué à son propre essai.</translation>
    </message>
    <message>
        <source>It is not used; everything else works. Install the program again.</source>
        <translation>Il n’est pas utilisé&#xa0;; tout le reste fonctionne. Réinstallez le programme.</translation>
    </message>
    <message>
        <source>The driver %1 is of another version of the program.</source>
        <translation>Le pilote %1 est d’une autre version du programme.</translation>
    </message>
    <message>
        <source>It was not run; everything else works. Install the program again.</source>
        <translation>Il n’a pas été exécuté&#xa0;; tout le reste fonctionne. Réinstallez le programme.</translation>
    </message>
    <message>
        <source>Only %1 is due.</source>
        <translation>Il ne reste que %1 à payer.</translation>
    </message>
    <message>
        <source>Type that amount or less.</source>
        <translation>Saisissez ce montant ou moins.</translation>
    </message>
    <message>
        <source>Choose the deliveryman.</source>
        <translation>Choisissez le livreur.</translation>
    </message>
    <message>
        <source>Deliverymen are added in the office.</source>
        <translation>Les livreurs s’ajoutent au bureau.</translation>
    </message>
    <message>
        <source>Nothing is left to do with this order.</source>
        <translation>Il n’y a plus rien à faire sur cette commande.</translation>
    </message>
    <message>
        <source>It was delivered, paid or cancelled at another till.</source>
        <translation>Elle a été livrée, payée ou annulée à une autre caisse.</translation>
    </message>
    <message>
        <source>%1 is taking money for this order.</source>
        <translation>%1 encaisse cette commande en ce moment.</translation>
    </message>
    <message>
        <source>Try again when it has finished.</source>
        <translation>Réessayez quand ce sera fini.</translation>
    </message>
    <message>
        <source>The order is not complete.</source>
        <translation>La commande n’est pas complète.</translation>
    </message>
    <message>
        <source>Name, telephone, date, and the zone of a delivery are needed.</source>
        <translation>Il faut le nom, le téléphone, la date et, pour une livraison, la zone.</translation>
    </message>
    <message>
        <source>Order %1 stands elsewhere by now.</source>
        <translation>La commande %1 a déjà avancé.</translation>
    </message>
    <message>
        <source>Look at it again: somebody moved it on.</source>
        <translation>Regardez-la de nouveau : quelqu’un l’a fait avancer.</translation>
    </message>
    <message>
        <source>This order is no longer open.</source>
        <translation>Cette commande n’est plus ouverte.</translation>
    </message>
    <message>
        <source>%1 is not paid yet.</source>
        <translation>Il reste %1 à payer.</translation>
    </message>
    <message>
        <source>Take it first.</source>
        <translation>Encaissez-le d’abord.</translation>
    </message>
    <message>
        <source>Say who made it.</source>
        <translation>Dites qui l’a faite.</translation>
    </message>
    <message>
        <source>At least one person.</source>
        <translation>Une personne au moins.</translation>
    </message>
    <message>
        <source>A ticket with returned articles cannot become an order.</source>
        <translation>Un ticket avec des retours ne peut pas devenir une commande.</translation>
    </message>
    <message>
        <source>This is not what a delivery costs.</source>
        <translation>Ce n’est pas le prix d’une livraison.</translation>
    </message>
    <message>
        <source>A sum in dinars, or nothing.</source>
        <translation>Une somme en dinars, ou rien.</translation>
    </message>
    <message>
        <source>The name %1 is in use already.</source>
        <translation>Le nom %1 est déjà pris.</translation>
    </message>
    <message>
        <source>Agent %1 does not answer.</source>
        <translation>L’agent %1 ne répond pas.</translation>
    </message>
    <message>
        <source>What it prints and reads waits. Look whether its computer is on.</source>
        <translation>Ce qu’il imprime et relève attend. Vérifiez que son ordinateur est allumé.</translation>
    </message>
    <message>
        <source>Time clock %1 is nearly full.</source>
        <translation>La pointeuse %1 est presque pleine.</translation>
    </message>
    <message>
        <source>Have its memory emptied, once its punches were read.</source>
        <translation>Faites vider sa mémoire, une fois ses pointages relevés.</translation>
    </message>
    <message>
        <source>Time clock %1 does not answer.</source>
        <translation>La pointeuse %1 ne répond pas.</translation>
    </message>
    <message>
        <source>Punches stay in it. Look at its plug and its network cable.</source>
        <translation>Les pointages y restent. Vérifiez sa prise et son câble réseau.</translation>
    </message>
    <message>
        <source>Printer %1: papers wait.</source>
        <translation>Imprimante %1 : des papiers attendent.</translation>
    </message>
    <message>
        <source>Mend it, or send them elsewhere under Printing.</source>
        <translation>Remettez-la en état, ou envoyez-les ailleurs sous Impression.</translation>
    </message>
    <message>
        <source>A count cannot be later than now.</source>
        <translation>Un comptage ne peut pas être dans le futur.</translation>
    </message>
    <message>
        <source>There is no place %1.</source>
        <translation>Il n’y a pas d’emplacement %1.</translation>
    </message>
    <message>
        <source>No product is numbered %1.</source>
        <translation>Aucun article ne porte le code %1.</translation>
    </message>
    <message>
        <source>It was tried once only. Compare it with the time clock&apos;s menu; an agent that is a service reads a new one when it starts again.</source>
        <translation>Elle n’a été essayée qu’une fois. Comparez-la au menu de la pointeuse ; un agent installé comme service lit la nouvelle à son prochain démarrage.</translation>
    </message>
    <message>
        <source>The print system of this computer does not answer.</source>
        <translation>Le système d’impression de cet ordinateur ne répond pas.</translation>
    </message>
    <message>
        <source>Nothing was printed and tickets wait. Restart the computer, or give the printer&apos;s own address.</source>
        <translation>Rien n’a été imprimé, les tickets attendent. Redémarrez l’ordinateur, ou donnez l’adresse propre de l’imprimante.</translation>
    </message>
    <message>
        <source>This computer&apos;s system holds the papers of %1.</source>
        <translation>Le système de cet ordinateur retient les papiers de %1.</translation>
    </message>
    <message>
        <source>Tickets wait here. Look at the printer, then let it go on in the system&apos;s settings.</source>
        <translation>Les tickets attendent ici. Vérifiez l’imprimante, puis relancez-la dans les réglages du système.</translation>
    </message>
    <message>
        <source>This computer&apos;s system knows no printer named %1.</source>
        <translation>Le système de cet ordinateur ne connaît pas d’imprimante nommée %1.</translation>
    </message>
    <message>
        <source>Add it in the system&apos;s settings, or correct its name on the Devices screen.</source>
        <translation>Ajoutez-la dans les réglages du système, ou corrigez son nom sur l’écran Appareils.</translation>
    </message>
    <message>
        <source>The scale reckons with another price.</source>
        <translation>La balance calcule avec un autre prix.</translation>
    </message>
    <message>
        <source>Type the weight it shows. Have the decimals of its price checked.</source>
        <translation>Tapez le poids qu’elle affiche. Faites vérifier les décimales de son prix.</translation>
    </message>
    <message>
        <source>The scale asks for its maker&apos;s code.</source>
        <translation>La balance demande le code de son fabricant.</translation>
    </message>
    <message>
        <source>Ask the maker for it and enter it on the Devices screen. Until then, type the weight.</source>
        <translation>Demandez-le au fabricant et saisissez-le sur l’écran Appareils. En attendant, tapez le poids.</translation>
    </message>
    <message>
        <source>The name %1 is too long for a login.</source>
        <translation>Le nom %1 est trop long pour un identifiant.</translation>
    </message>
    <message>
        <source>Create the person again under a shorter one.</source>
        <translation>Créez la personne sous un nom plus court.</translation>
    </message>
    <message>
        <source>%1 does not work here any more.</source>
        <translation>%1 ne travaille plus ici.</translation>
    </message>
    <message>
        <source>This password is too short.</source>
        <translation>Ce mot de passe est trop court.</translation>
    </message>
    <message>
        <source>Eight characters at least.</source>
        <translation>Huit caractères au moins.</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>Les deux mots de passe diffèrent.</translation>
    </message>
    <message>
        <source>Type the same one twice. Nothing was changed.</source>
        <translation>Tapez deux fois le même. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>Le fichier %1 ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk; nothing was changed.</source>
        <translation>Choisissez un autre dossier, ou libérez de la place sur le disque ; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The server has no paper of this.</source>
        <translation>Le serveur n’a pas ce papier.</translation>
    </message>
    <message>
        <source>It may not have come from its till yet.</source>
        <translation>Il n’est peut-être pas encore arrivé de sa caisse.</translation>
    </message>
    <message>
        <source>This login works no more.</source>
        <translation>Cet identifiant n’est plus valable.</translation>
    </message>
    <message>
        <source>An administrator can say why.</source>
        <translation>Un administrateur peut dire pourquoi.</translation>
    </message>
    <message>
        <source>This is not your present password.</source>
        <translation>Ce n’est pas votre mot de passe actuel.</translation>
    </message>
    <message>
        <source>This is no longer to be done.</source>
        <translation>Ce n’est plus à faire.</translation>
    </message>
    <message>
        <source>It was done already, or the office withdrew it.</source>
        <translation>C’est déjà fait, ou le bureau l’a retiré.</translation>
    </message>
    <message>
        <source>Leave it for later, or tell who asked for it.</source>
        <translation>Laissez-le pour plus tard, ou prévenez qui l’a demandé.</translation>
    </message>
    <message>
        <source>There is no such kind of expense.</source>
        <translation>Cette catégorie de frais n’existe pas.</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>Choisissez-en une dans la liste.</translation>
    </message>
    <message>
        <source>Nothing of this kind was asked of a till.</source>
        <translation>Aucune caisse n’a reçu une telle demande.</translation>
    </message>
    <message>
        <source>No till holds the drawer %1.</source>
        <translation>Aucune caisse ne tient le tiroir %1.</translation>
    </message>
    <message>
        <source>Choose the drawer of a till in use.</source>
        <translation>Choisissez le tiroir d’une caisse en service.</translation>
    </message>
    <message>
        <source>This was done or withdrawn meanwhile.</source>
        <translation>C’est déjà fait ou retiré entre-temps.</translation>
    </message>
    <message>
        <source>Look at it again; nothing was changed.</source>
        <translation>Regardez-le à nouveau ; rien n’a été changé.</translation>
    </message>
    <message>
        <source>A till cannot be asked to do this.</source>
        <translation>On ne peut pas demander cela à une caisse.</translation>
    </message>
    <message>
        <source>A deposit or an expense goes out, an adjustment in or out.</source>
        <translation>Un versement ou des frais sortent, un ajustement entre ou sort.</translation>
    </message>
    <message>
        <source>These words are too long.</source>
        <translation>Ce texte est trop long.</translation>
    </message>
    <message>
        <source>A reason has 128 letters at most, a note 500.</source>
        <translation>Un motif a 128 lettres au plus, une note 500.</translation>
    </message>
    <message>
        <source>There is no such drawer.</source>
        <translation>Ce tiroir n’existe pas.</translation>
    </message>
    <message>
        <source>Only %1 MB are free on this computer&apos;s disk.</source>
        <translation>Il ne reste que %1 Mo sur le disque de cet ordinateur.</translation>
    </message>
    <message>
        <source>Selling goes on. Free some space before the disk is full.</source>
        <translation>La vente continue. Libérez de la place avant que le disque soit plein.</translation>
    </message>
</context>
<context>
    <name>Exceptions</name>
    <message>
        <source>The total of the ticket is not the sum of what is on it</source>
        <translation>Le total du ticket n’est pas la somme de ses lignes</translation>
    </message>
    <message>
        <source>It was recorded as the till wrote it. Compare the paper with its lines.</source>
        <translation>Il est enregistré tel que la caisse l’a écrit. Comparez le papier avec ses lignes.</translation>
    </message>
    <message>
        <source>The amount of a line is not price times quantity</source>
        <translation>Le montant d’une ligne n’est pas le prix fois la quantité</translation>
    </message>
    <message>
        <source>A price differs from the catalogue&apos;s</source>
        <translation>Un prix diffère de celui du catalogue</translation>
    </message>
    <message>
        <source>The till sold at the price it knew. Check when the price was changed.</source>
        <translation>La caisse a vendu au prix qu’elle connaissait. Vérifiez quand le prix a changé.</translation>
    </message>
    <message>
        <source>A product that the catalogue does not know was sold</source>
        <translation>Un article inconnu du catalogue a été vendu</translation>
    </message>
    <message>
        <source>Create it again, or correct its stock by hand.</source>
        <translation>Recréez-le, ou corrigez son stock à la main.</translation>
    </message>
    <message>
        <source>A ticket came for a session that was not open</source>
        <translation>Un ticket est arrivé pour une session qui n’était pas ouverte</translation>
    </message>
    <message>
        <source>The sale counts. Check the Z of that session.</source>
        <translation>La vente compte. Vérifiez le Z de cette session.</translation>
    </message>
    <message>
        <source>A session was opened over one that was never closed</source>
        <translation>Une session a été ouverte alors que la précédente n’était pas clôturée</translation>
    </message>
    <message>
        <source>The earlier one has no count. Count its drawer.</source>
        <translation>La précédente n’a pas de comptage. Comptez son tiroir.</translation>
    </message>
    <message>
        <source>A closing came for a session that nobody opened</source>
        <translation>Une clôture est arrivée pour une session que personne n’a ouverte</translation>
    </message>
    <message>
        <source>Call support: facts of this till may be missing.</source>
        <translation>Appelez l’assistance&#xa0;: il manque peut-être des opérations de cette caisse.</translation>
    </message>
    <message>
        <source>The expected amount of a closing is not what its facts say</source>
        <translation>Le montant attendu d’une clôture n’est pas celui de ses opérations</translation>
    </message>
    <message>
        <source>Compare the Z with the movements of the session.</source>
        <translation>Comparez le Z avec les mouvements de la session.</translation>
    </message>
    <message>
        <source>A difference was closed without an explanation</source>
        <translation>Un écart a été clôturé sans explication</translation>
    </message>
    <message>
        <source>Ask who closed what happened.</source>
        <translation>Demandez à la personne qui a clôturé ce qui s’est passé.</translation>
    </message>
    <message>
        <source>A large difference was closed without a manager</source>
        <translation>Un grand écart a été clôturé sans responsable</translation>
    </message>
    <message>
        <source>Count the drawer again with who closed.</source>
        <translation>Recomptez le tiroir avec la personne qui a clôturé.</translation>
    </message>
    <message>
        <source>Two tickets have the same number</source>
        <translation>Deux tickets portent le même numéro</translation>
    </message>
    <message>
        <source>Both count. Call support if it happens again.</source>
        <translation>Les deux comptent. Appelez l’assistance si cela se reproduit.</translation>
    </message>
    <message>
        <source>A ticket came for a month that was closed already</source>
        <translation>Un ticket est arrivé pour un mois déjà clôturé</translation>
    </message>
    <message>
        <source>It was booked in the month that is open.</source>
        <translation>Il est comptabilisé dans le mois ouvert.</translation>
    </message>
    <message>
        <source>The journal of a till is not the one known here</source>
        <translation>Le journal d’une caisse n’est pas celui connu ici</translation>
    </message>
    <message>
        <source>Was the till restored from a copy? Call support.</source>
        <translation>La caisse a-t-elle été restaurée d’une copie&#xa0;? Appelez l’assistance.</translation>
    </message>
    <message>
        <source>A discount went over the limit without a manager</source>
        <translation>Une remise a dépassé la limite sans responsable</translation>
    </message>
    <message>
        <source>Ask why, or raise the limit of this profile.</source>
        <translation>Demandez pourquoi, ou relevez la limite de ce profil.</translation>
    </message>
    <message>
        <source>An act that needs a reason was done without one</source>
        <translation>Une opération qui demande un motif a été faite sans motif</translation>
    </message>
    <message>
        <source>Ask who did it what happened.</source>
        <translation>Demandez à la personne ce qui s’est passé.</translation>
    </message>
    <message>
        <source>More was taken back than was sold</source>
        <translation>Il a été repris plus que vendu</translation>
    </message>
    <message>
        <source>Compare the ticket with its returns.</source>
        <translation>Comparez le ticket avec ses retours.</translation>
    </message>
    <message>
        <source>Goods of a ticket nobody knows were taken back</source>
        <translation>Un retour cite un ticket que personne ne connaît</translation>
    </message>
    <message>
        <source>Look at the paper the customer brought.</source>
        <translation>Regardez le papier apporté par le client.</translation>
    </message>
    <message>
        <source>A voucher that nobody issued was taken</source>
        <translation>Un avoir que personne n’a émis a été accepté</translation>
    </message>
    <message>
        <source>The sale counts. Look for the paper of the voucher.</source>
        <translation>La vente compte. Cherchez le papier de l’avoir.</translation>
    </message>
    <message>
        <source>A voucher paid more than was left on it</source>
        <translation>Un avoir a payé plus que ce qui y restait</translation>
    </message>
    <message>
        <source>It was used at two places at once, or copied.</source>
        <translation>Il a servi à deux endroits à la fois, ou a été copié.</translation>
    </message>
    <message>
        <source>A customer&apos;s account went over its limit</source>
        <translation>Le compte d’un client a dépassé son plafond</translation>
    </message>
    <message>
        <source>Ask for a payment, or raise the limit.</source>
        <translation>Demandez un paiement, ou relevez le plafond.</translation>
    </message>
    <message>
        <source>A sale on account names no customer</source>
        <translation>Une vente à crédit ne nomme aucun client</translation>
    </message>
    <message>
        <source>Nobody owes it: find out who bought.</source>
        <translation>Personne ne la doit&#xa0;: retrouvez qui a acheté.</translation>
    </message>
    <message>
        <source>More was brought to the bank than was in the drawer</source>
        <translation>Il a été déposé en banque plus que ce qu’il y avait dans le tiroir</translation>
    </message>
    <message>
        <source>Compare the slip of the bank with the movement.</source>
        <translation>Comparez le bordereau de la banque avec le mouvement.</translation>
    </message>
    <message>
        <source>Two customers have the same phone</source>
        <translation>Deux clients ont le même téléphone</translation>
    </message>
    <message>
        <source>Two tills created one at the same time. Keep one of them.</source>
        <translation>Deux caisses l’ont créé en même temps. Gardez l’un des deux.</translation>
    </message>
    <message>
        <source>A ticket on hold was taken up at two tills</source>
        <translation>Un ticket en attente a été rappelé sur deux caisses</translation>
    </message>
    <message>
        <source>It may have been paid twice. Compare both tickets.</source>
        <translation>Il a peut-être été payé deux fois. Comparez les deux tickets.</translation>
    </message>
    <message>
        <source>More was sold than there was</source>
        <translation>Il a été vendu plus que le stock</translation>
    </message>
    <message>
        <source>Count the product and correct its stock.</source>
        <translation>Comptez l’article et corrigez son stock.</translation>
    </message>
    <message>
        <source>A sale from before the inventory came after it</source>
        <translation>Une vente d’avant l’inventaire est arrivée après lui</translation>
    </message>
    <message>
        <source>The count may include what it sold. Check the product.</source>
        <translation>Le comptage contient peut-être ce qu’elle a vendu. Vérifiez l’article.</translation>
    </message>
    <message>
        <source>Somebody without the right did this: %1</source>
        <translation>Opération faite sans en avoir le droit&#xa0;: %1</translation>
    </message>
    <message>
        <source>Ask why, or give the right to this profile.</source>
        <translation>Demandez pourquoi, ou donnez ce droit au profil.</translation>
    </message>
    <message>
        <source>Something is to be checked</source>
        <translation>Une opération est à vérifier</translation>
    </message>
    <message>
        <source>This program is too old to say what. Update it.</source>
        <translation>Ce programme est trop ancien pour dire laquelle. Mettez-le à jour.</translation>
    </message>
    <message>
        <source>A slip for the workshop has no printer</source>
        <translation>Un bon pour le labo n&apos;a pas d&apos;imprimante</translation>
    </message>
    <message>
        <source>No printer has this duty any more: the workshop does not know of it.</source>
        <translation>Plus aucune imprimante n&apos;a ce rôle : le labo n&apos;en sait rien.</translation>
    </message>
    <message>
        <source>Something was done with an order that is not known here</source>
        <translation>Un acte porte sur une commande inconnue ici</translation>
    </message>
    <message>
        <source>Its money is counted. The till that took the order may still have to send it.</source>
        <translation>L’argent est compté. La caisse qui a pris la commande doit peut-être encore l’envoyer.</translation>
    </message>
    <message>
        <source>More was taken for an order than was due</source>
        <translation>Une commande a été payée plus que son dû</translation>
    </message>
    <message>
        <source>Two tills took the same money. Give what is over back, or keep it as credit.</source>
        <translation>Deux caisses ont encaissé la même somme. Rendez le surplus ou gardez-le en avoir.</translation>
    </message>
    <message>
        <source>An act does not fit where the order stood</source>
        <translation>Un acte ne convient pas à l’état de la commande</translation>
    </message>
    <message>
        <source>Somebody had moved it on already. Look at the order.</source>
        <translation>Quelqu’un l’avait déjà fait avancer. Regardez la commande.</translation>
    </message>
    <message>
        <source>An order lacks a name, a telephone, a date or a zone</source>
        <translation>Il manque un nom, un téléphone, une date ou une zone à une commande</translation>
    </message>
    <message>
        <source>Ask who took it, before it is made.</source>
        <translation>Demandez à qui l’a prise, avant de la produire.</translation>
    </message>
    <message>
        <source>A deliveryman paid for an order he does not owe</source>
        <translation>Un livreur a payé une commande qu’il ne doit pas</translation>
    </message>
    <message>
        <source>The money is counted. Find out which order it was for.</source>
        <translation>L’argent est compté. Retrouvez la commande concernée.</translation>
    </message>
    <message>
        <source>A deliveryman paid more than he owed</source>
        <translation>Un livreur a payé plus que sa dette</translation>
    </message>
    <message>
        <source>Two tills took the same debt. Give back what is over.</source>
        <translation>Deux caisses ont encaissé la même dette. Rendez le surplus.</translation>
    </message>
    <message>
        <source>A deliveryman was given more than the prepaid fee</source>
        <translation>Un livreur a reçu plus que les frais prépayés</translation>
    </message>
    <message>
        <source>Ask him for what is over.</source>
        <translation>Demandez-lui le surplus.</translation>
    </message>
    <message>
        <source>An order was received without saying who made it</source>
        <translation>Une commande a été reçue sans dire qui l’a faite</translation>
    </message>
    <message>
        <source>Ask who made it: quality is followed by person.</source>
        <translation>Demandez qui l’a faite : la qualité se suit par personne.</translation>
    </message>
    <message>
        <source>A till did what nobody is known to have asked for</source>
        <translation>Une caisse a fait ce que personne n’est connu avoir demandé</translation>
    </message>
    <message>
        <source>The money is counted. Ask who confirmed it what it was for.</source>
        <translation>L’argent est compté. Demandez à qui l’a confirmé à quoi il a servi.</translation>
    </message>
    <message>
        <source>A till did what the office had withdrawn</source>
        <translation>Une caisse a fait ce que le bureau avait retiré</translation>
    </message>
    <message>
        <source>It had not heard of it yet. Bring the money back, or let it stand.</source>
        <translation>Elle ne le savait pas encore. Rapportez l’argent, ou laissez tel quel.</translation>
    </message>
    <message>
        <source>What the office asked for was done twice</source>
        <translation>Une demande du bureau a été faite deux fois</translation>
    </message>
    <message>
        <source>Both movements are counted. Bring one of them back.</source>
        <translation>Les deux mouvements sont comptés. Rapportez-en un.</translation>
    </message>
    <message>
        <source>A till did something else than the office asked for</source>
        <translation>Une caisse a fait autre chose que ce que le bureau demandait</translation>
    </message>
    <message>
        <source>What left the drawer is counted. Compare its paper with what was asked.</source>
        <translation>Ce qui a quitté le tiroir est compté. Comparez son papier avec la demande.</translation>
    </message>
    <message>
        <source>What a till recorded could not be booked</source>
        <translation>Un enregistrement de la caisse n’a pas pu être comptabilisé</translation>
    </message>
    <message>
        <source>It is kept as it came, and in no figure yet. Call support: it can be booked later.</source>
        <translation>Il est gardé tel quel et ne figure encore dans aucun chiffre. Appelez l’assistance : il pourra être comptabilisé.</translation>
    </message>
</context>
<context>
    <name>FailureWindow</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Try it</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>What will this computer be?</source>
        <translation>Que sera cet ordinateur&#xa0;?</translation>
    </message>
    <message>
        <source>Invented goods and sales, on this computer only</source>
        <translation>Articles et ventes inventés, sur cet ordinateur seulement</translation>
    </message>
    <message>
        <source>A shop on this computer</source>
        <translation>Une boutique sur cet ordinateur</translation>
    </message>
    <message>
        <source>One till, no server; it can move later</source>
        <translation>Une caisse, sans serveur&#xa0;; elle pourra déménager plus tard</translation>
    </message>
    <message>
        <source>A till of a shop with a server</source>
        <translation>Une caisse d’une boutique avec serveur</translation>
    </message>
    <message>
        <source>An administrator enrols it once</source>
        <translation>Un administrateur l’inscrit une fois</translation>
    </message>
    <message>
        <source>An office of a shop with a server</source>
        <translation>Un poste de gestion d’une boutique avec serveur</translation>
    </message>
    <message>
        <source>Sales, orders and accounts; people sign in with their own password</source>
        <translation>Ventes, commandes et comptes&#xa0;; chacun se connecte avec son mot de passe</translation>
    </message>
</context>
<context>
    <name>NewShopPage</name>
    <message>
        <source>A shop on this computer</source>
        <translation>Une boutique sur cet ordinateur</translation>
    </message>
    <message>
        <source>Everything stays here: sales, stock and ledger. It can move to a server later and loses nothing.</source>
        <translation>Tout reste ici&#xa0;: ventes, stock et comptabilité. La boutique pourra passer sur un serveur sans rien perdre.</translation>
    </message>
    <message>
        <source>Make this shop</source>
        <translation>Créer la boutique</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>Nom de la boutique</translation>
    </message>
    <message>
        <source>Name of the manager</source>
        <translation>Nom du responsable</translation>
    </message>
    <message>
        <source>The manager&apos;s code, 4 to 6 digits</source>
        <translation>Code du responsable, 4 à 6 chiffres</translation>
    </message>
    <message>
        <source>Receipt printer (optional)</source>
        <translation>Imprimante de tickets (facultatif)</translation>
    </message>
    <message>
        <source>Making the database. This takes some seconds.</source>
        <translation>Création de la base de données. Quelques secondes suffisent.</translation>
    </message>
    <message>
        <source>The manager&apos;s password for the office (optional)</source>
        <translation>Mot de passe du responsable pour la gestion (facultatif)</translation>
    </message>
    <message>
        <source>Eight characters at least</source>
        <translation>Huit caractères au moins</translation>
    </message>
</context>
<context>
    <name>OfficePage</name>
    <message>
        <source>An office of a shop with a server</source>
        <translation>Un poste de gestion d’une boutique avec serveur</translation>
    </message>
    <message>
        <source>Nothing is enrolled: everybody signs in with their own name and password.</source>
        <translation>Rien à inscrire&#xa0;: chacun se connecte avec son identifiant et son mot de passe.</translation>
    </message>
    <message>
        <source>Use this server</source>
        <translation>Utiliser ce serveur</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Impression</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Imprimé</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>In question</source>
        <translation>En question</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Too late</source>
        <translation>Trop tard</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Abandonné</translation>
    </message>
    <message>
        <source>This printer does not say whether the paper came out.</source>
        <translation>Cette imprimante ne dit pas si le papier est sorti.</translation>
    </message>
    <message>
        <source>The printer stopped answering while it printed. Look at the paper.</source>
        <translation>L&apos;imprimante a cessé de répondre pendant l&apos;impression. Regardez le papier.</translation>
    </message>
    <message>
        <source>It prints by itself when its turn comes.</source>
        <translation>Il s&apos;imprime tout seul quand vient son tour.</translation>
    </message>
    <message>
        <source>It will not be printed.</source>
        <translation>Il ne sera pas imprimé.</translation>
    </message>
    <message>
        <source>This till</source>
        <translation>Cette caisse</translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>Tiroir</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>%1, copy %2</source>
        <translation>%1, copie %2</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Maj</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Inser</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>←</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>→</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>↑</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>↓</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>PgPréc</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>PgSuiv</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>DUPLICATE</source>
        <translation>DUPLICATA</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Subtotal</source>
        <translation>Sous-total</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>Remises</translation>
    </message>
    <message>
        <source>TOTAL</source>
        <translation>TOTAL</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Espèces</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Rendu</translation>
    </message>
    <message>
        <source>CLOSING REPORT Z</source>
        <translation>RAPPORT DE CLÔTURE Z</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Ouverture</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clôture</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>Caissier</translation>
    </message>
    <message>
        <source>Opening float</source>
        <translation>Fonds de caisse</translation>
    </message>
    <message>
        <source>Cash sales</source>
        <translation>Ventes en espèces</translation>
    </message>
    <message>
        <source>Cash in</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>Cash out</source>
        <translation>Sorties</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Compté</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Gross sales</source>
        <translation>Ventes brutes</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Retours</translation>
    </message>
    <message>
        <source>NET SALES</source>
        <translation>VENTES NETTES</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Cash refunds</source>
        <translation>Remboursements en espèces</translation>
    </message>
    <message>
        <source>Opened by</source>
        <translation>Ouverte par</translation>
    </message>
    <message>
        <source>Closed by</source>
        <translation>Fermée par</translation>
    </message>
    <message>
        <source>Put in the safe</source>
        <translation>Mis au coffre</translation>
    </message>
    <message>
        <source>Left in the drawer</source>
        <translation>Laissé dans le tiroir</translation>
    </message>
    <message>
        <source>INTERIM REPORT X</source>
        <translation>RAPPORT X</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Imprimé</translation>
    </message>
    <message>
        <source>BANK DEPOSIT</source>
        <translation>VERSEMENT EN BANQUE</translation>
    </message>
    <message>
        <source>EXPENSE PAID</source>
        <translation>DÉPENSE PAYÉE</translation>
    </message>
    <message>
        <source>PAYMENT ON ACCOUNT</source>
        <translation>RÈGLEMENT DE COMPTE</translation>
    </message>
    <message>
        <source>CASH IN</source>
        <translation>ENTRÉE DE CAISSE</translation>
    </message>
    <message>
        <source>CASH OUT</source>
        <translation>SORTIE DE CAISSE</translation>
    </message>
    <message>
        <source>AMOUNT</source>
        <translation>MONTANT</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Rendu</translation>
    </message>
    <message>
        <source>VOUCHER</source>
        <translation>AVOIR</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>REFUND</source>
        <translation>REMBOURSEMENT</translation>
    </message>
    <message>
        <source>TICKET CANCELLED</source>
        <translation>TICKET ANNULÉ</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Arrondi</translation>
    </message>
    <message>
        <source>PROVISIONAL, NOT A RECEIPT</source>
        <translation>PROVISOIRE, PAS UN REÇU</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>Note provisoire</translation>
    </message>
    <message>
        <source>TO PAY</source>
        <translation>À PAYER</translation>
    </message>
    <message>
        <source>FOR THE WORKSHOP</source>
        <translation>POUR LE LABO</translation>
    </message>
    <message>
        <source>CANCELLED</source>
        <translation>ANNULÉ</translation>
    </message>
    <message>
        <source>ALLERGIES</source>
        <translation>ALLERGIES</translation>
    </message>
    <message>
        <source>To be fetched at the shop</source>
        <translation>À retirer en magasin</translation>
    </message>
    <message>
        <source>To be delivered</source>
        <translation>À livrer</translation>
    </message>
    <message>
        <source>ORDER</source>
        <translation>COMMANDE</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Livraison</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Acompte</translation>
    </message>
    <message>
        <source>LEFT TO PAY</source>
        <translation>RESTE À PAYER</translation>
    </message>
    <message>
        <source>ORDER FOR THE WORKSHOP</source>
        <translation>COMMANDE POUR LE LABO</translation>
    </message>
    <message>
        <source>ORDER CANCELLED</source>
        <translation>COMMANDE ANNULÉE</translation>
    </message>
    <message>
        <source>PAYMENT ON AN ORDER</source>
        <translation>PAIEMENT SUR COMMANDE</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Total of the order</source>
        <translation>Total de la commande</translation>
    </message>
    <message>
        <source>Kept as credit</source>
        <translation>Gardé en avoir client</translation>
    </message>
    <message>
        <source>PAID</source>
        <translation>PAYÉ</translation>
    </message>
    <message>
        <source>DELIVERY</source>
        <translation>LIVRAISON</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Marchandise</translation>
    </message>
    <message>
        <source>Delivery fee</source>
        <translation>Frais de livraison</translation>
    </message>
    <message>
        <source>TO COLLECT</source>
        <translation>À ENCAISSER</translation>
    </message>
    <message>
        <source>Deliveryman</source>
        <translation>Livreur</translation>
    </message>
    <message>
        <source>Paid to the shop</source>
        <translation>Payé au magasin</translation>
    </message>
    <message>
        <source>Owed to the shop</source>
        <translation>Dû au magasin</translation>
    </message>
    <message>
        <source>Fee paid to him</source>
        <translation>Frais remis au livreur</translation>
    </message>
    <message>
        <source>DEBT PAID</source>
        <translation>DETTE RÉGLÉE</translation>
    </message>
    <message>
        <source>STILL OWED</source>
        <translation>RESTE DÛ</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Prévue le</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Deliverymen</source>
        <translation>Livreurs</translation>
    </message>
    <message>
        <source>Delivery fees</source>
        <translation>Frais de livraison</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes clients</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Banque</translation>
    </message>
    <message>
        <source>Expenses</source>
        <translation>Frais de la boutique</translation>
    </message>
    <message>
        <source>Safe</source>
        <translation>Coffre</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Mouvements manuels</translation>
    </message>
    <message>
        <source>Without ticket</source>
        <translation>Hors ticket</translation>
    </message>
    <message>
        <source>Adjustments</source>
        <translation>Ajustements</translation>
    </message>
    <message>
        <source>CASH ADJUSTMENT, IN</source>
        <translation>AJUSTEMENT DE CAISSE, ENTRÉE</translation>
    </message>
    <message>
        <source>CASH ADJUSTMENT, OUT</source>
        <translation>AJUSTEMENT DE CAISSE, SORTIE</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Demandé par</translation>
    </message>
    <message>
        <source>the office</source>
        <translation>le bureau</translation>
    </message>
</context>
<context>
    <name>Rights</name>
    <message>
        <source>give discounts</source>
        <translation>faire des remises</translation>
    </message>
    <message>
        <source>change a price</source>
        <translation>changer un prix</translation>
    </message>
    <message>
        <source>cancel or take back what was sold</source>
        <translation>annuler ou reprendre une vente</translation>
    </message>
    <message>
        <source>put tickets on hold</source>
        <translation>mettre des tickets en attente</translation>
    </message>
    <message>
        <source>go over an account&apos;s limit</source>
        <translation>dépasser le plafond d’un compte</translation>
    </message>
    <message>
        <source>create customers</source>
        <translation>créer des clients</translation>
    </message>
    <message>
        <source>open the drawer without a sale</source>
        <translation>ouvrir le tiroir hors vente</translation>
    </message>
    <message>
        <source>put money in or take it out</source>
        <translation>faire des entrées et sorties</translation>
    </message>
    <message>
        <source>take money to the bank</source>
        <translation>verser en banque</translation>
    </message>
    <message>
        <source>close with a large difference</source>
        <translation>clôturer avec un grand écart</translation>
    </message>
    <message>
        <source>open a session</source>
        <translation>ouvrir une session</translation>
    </message>
    <message>
        <source>close a session</source>
        <translation>clôturer une session</translation>
    </message>
    <message>
        <source>see where the session stands</source>
        <translation>voir l’état de la session</translation>
    </message>
    <message>
        <source>see all sessions</source>
        <translation>voir toutes les sessions</translation>
    </message>
    <message>
        <source>see the history of sales</source>
        <translation>voir l’historique des ventes</translation>
    </message>
    <message>
        <source>see the figures</source>
        <translation>voir les chiffres</translation>
    </message>
    <message>
        <source>sell</source>
        <translation>vendre</translation>
    </message>
    <message>
        <source>Authorised by %1.</source>
        <translation>Autorisé par %1.</translation>
    </message>
    <message>
        <source>do this</source>
        <translation>faire cela</translation>
    </message>
    <message>
        <source>take orders</source>
        <translation>prendre des commandes</translation>
    </message>
    <message>
        <source>see the orders</source>
        <translation>voir les commandes</translation>
    </message>
    <message>
        <source>see an order</source>
        <translation>voir une commande</translation>
    </message>
    <message>
        <source>take money for orders</source>
        <translation>encaisser des commandes</translation>
    </message>
    <message>
        <source>receive what was made</source>
        <translation>recevoir ce qui a été produit</translation>
    </message>
    <message>
        <source>hand orders to deliverymen</source>
        <translation>confier des commandes aux livreurs</translation>
    </message>
    <message>
        <source>cancel orders</source>
        <translation>annuler des commandes</translation>
    </message>
    <message>
        <source>give deposits back</source>
        <translation>rembourser des acomptes</translation>
    </message>
    <message>
        <source>see what deliverymen owe</source>
        <translation>voir les dettes des livreurs</translation>
    </message>
    <message>
        <source>take what deliverymen owe</source>
        <translation>encaisser les dettes des livreurs</translation>
    </message>
    <message>
        <source>record expenses</source>
        <translation>enregistrer des frais</translation>
    </message>
    <message>
        <source>adjust the treasury</source>
        <translation>ajuster la trésorerie</translation>
    </message>
</context>
<context>
    <name>ServerPage</name>
    <message>
        <source>A till of a shop with a server</source>
        <translation>Une caisse d’une boutique avec serveur</translation>
    </message>
    <message>
        <source>An administrator of the server says once that this computer may sell. His password is not kept.</source>
        <translation>Un administrateur du serveur autorise une fois cet ordinateur à vendre. Son mot de passe n’est pas conservé.</translation>
    </message>
    <message>
        <source>Enrol this till</source>
        <translation>Inscrire cette caisse</translation>
    </message>
    <message>
        <source>Keep the key in a file only this account can read</source>
        <translation>Garder la clé dans un fichier lisible par ce seul compte</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrateur</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Code of this till (optional)</source>
        <translation>Code de cette caisse (facultatif)</translation>
    </message>
    <message>
        <source>Enrolling this till…</source>
        <translation>Inscription de la caisse…</translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>everything is sent</source>
        <translation>tout est synchronisé</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) to send</source>
        <translation>
            <numerusform>%n enregistrement à envoyer</numerusform>
            <numerusform>%n enregistrements à envoyer</numerusform>
        </translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Connexion en cours</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêtée</translation>
    </message>
    <message>
        <source>No printer</source>
        <translation>Pas d’imprimante</translation>
    </message>
    <message>
        <source>Printer not tried yet</source>
        <translation>Imprimante pas encore essayée</translation>
    </message>
    <message>
        <source>Printer ready</source>
        <translation>Imprimante prête</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Impression en cours</translation>
    </message>
    <message>
        <source>Session %1 since %2</source>
        <translation>Session %1 depuis %2</translation>
    </message>
    <message>
        <source>Scanner ready</source>
        <translation>Douchette prête</translation>
    </message>
</context>
<context>
    <name>TrialPage</name>
    <message>
        <source>Try it</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>With invented goods, people and three months of sales. Their codes are shown on the sign-in screen.</source>
        <translation>Avec des articles, des personnes et trois mois de ventes inventés. Leurs codes sont affichés à la connexion.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Preparing the database and three months of sales. This takes about a minute.</source>
        <translation>Préparation de la base et de trois mois de ventes. Environ une minute.</translation>
    </message>
</context>
<context>
    <name>auth</name>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
</context>
<context>
    <name>auth::PersonTile</name>
    <message>
        <source>Demo code: %1</source>
        <translation>Code de démo : %1</translation>
    </message>
</context>
<context>
    <name>auth::PinCard</name>
    <message>
        <source>Code of 4 to 6 digits</source>
        <translation>Code de 4 à 6 chiffres</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Too many wrong codes. Try again in %1 s.</source>
        <translation>Trop de codes erronés. Réessayez dans %1 s.</translation>
    </message>
    <message>
        <source>Wrong code. Tries left: %1.</source>
        <translation>Code erroné. Essais restants : %1.</translation>
    </message>
    <message>
        <source>Three tries, then a minute of waiting.</source>
        <translation>Trois essais, puis une minute d’attente.</translation>
    </message>
</context>
<context>
    <name>auth::SignInScreen</name>
    <message>
        <source>Who takes the till?</source>
        <translation>Qui prend la caisse ?</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Couleurs sombres</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Couleurs claires</translation>
    </message>
    <message>
        <source>The people of this shop come from the server the first time. Waiting for it…</source>
        <translation>La première fois, les personnes de cette boutique viennent du serveur. En attente…</translation>
    </message>
    <message>
        <source>Nobody has a code for this till yet. A manager gives one in the office.</source>
        <translation>Personne n’a encore de code pour cette caisse. Un responsable en donne un au bureau.</translation>
    </message>
    <message>
        <source>Server reachable</source>
        <translation>Serveur joignable</translation>
    </message>
    <message>
        <source>Without server: selling works</source>
        <translation>Sans serveur : la vente marche</translation>
    </message>
    <message>
        <source>Touch your name and type your code, or scan your badge.</source>
        <translation>Touchez votre nom et tapez votre code, ou passez votre badge.</translation>
    </message>
</context>
<context>
    <name>auth::UsersPage</name>
    <message>
        <source>Give a password</source>
        <translation>Donner un mot de passe</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Droits</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Dernière connexion</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Signs in to the office</source>
        <translation>Accède à la gestion</translation>
    </message>
    <message>
        <source>At the till only</source>
        <translation>À la caisse seulement</translation>
    </message>
    <message>
        <source>No access yet</source>
        <translation>Sans accès pour l’instant</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>A password for %1</source>
        <translation>Un mot de passe pour %1</translation>
    </message>
    <message>
        <source>Type it, or let the person type it here: eight characters at least. Nobody can read it later; the person may change it after signing in as “%1”.</source>
        <translation>Tapez-le, ou laissez la personne le taper ici&#xa0;: huit caractères au moins. Personne ne pourra le lire&#xa0;; la personne pourra le changer une fois connectée avec l’identifiant «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Le même encore une fois</translation>
    </message>
    <message>
        <source>%1 has a new password.</source>
        <translation>%1 a un nouveau mot de passe.</translation>
    </message>
    <message>
        <source>Disable %1?</source>
        <translation>Désactiver %1&#xa0;?</translation>
    </message>
    <message>
        <source>The login opens nothing any more, here and at the tills. What the person did stays with their name.</source>
        <translation>L’identifiant n’ouvre plus rien, ni ici ni aux caisses. Ce que la personne a fait reste à son nom.</translation>
    </message>
    <message>
        <source>Left the shop</source>
        <translation>A quitté la boutique</translation>
    </message>
    <message>
        <source>On leave</source>
        <translation>En congé</translation>
    </message>
    <message>
        <source>Login used by others</source>
        <translation>Identifiant utilisé par d’autres</translation>
    </message>
    <message>
        <source>Disable %1</source>
        <translation>Désactiver %1</translation>
    </message>
    <message>
        <source>%1 is disabled.</source>
        <translation>%1 est désactivé.</translation>
    </message>
    <message>
        <source>Let in again</source>
        <translation>Rétablir l’accès</translation>
    </message>
    <message>
        <source>Let %1 in again?</source>
        <translation>Rétablir l’accès de %1 ?</translation>
    </message>
    <message>
        <source>The PIN opens the tills as before. The office opens only with a new password.</source>
        <translation>Le code PIN ouvre les caisses comme avant. La gestion ne s’ouvre qu’avec un nouveau mot de passe.</translation>
    </message>
    <message>
        <source>%1 may work again.</source>
        <translation>%1 peut de nouveau travailler.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>cash</name>
    <message>
        <source>Cash</source>
        <translation>Caisse</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Ouverture</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Clôture</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Appoint de monnaie</translation>
    </message>
    <message>
        <source>Deliveryman</source>
        <translation>Livreur</translation>
    </message>
    <message>
        <source>Urgent purchase</source>
        <translation>Achat urgent</translation>
    </message>
    <message>
        <source>To the safe</source>
        <translation>Vers le coffre</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 h %2</source>
        <translation>%1&#xa0;h&#xa0;%2</translation>
    </message>
    <message>
        <source>Bank deposit</source>
        <translation>Dépôt en banque</translation>
    </message>
    <message>
        <source>Payment on an account</source>
        <translation>Paiement d’un compte client</translation>
    </message>
    <message>
        <source>Expense: %1</source>
        <translation>Frais&#xa0;: %1</translation>
    </message>
    <message>
        <source>Expense</source>
        <translation>Frais</translation>
    </message>
    <message>
        <source>State of the till</source>
        <translation>État de la caisse</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Passer la caisse</translation>
    </message>
    <message>
        <source>Cash movement</source>
        <translation>Mouvement de caisse</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Deposit on an order</source>
        <translation>Acompte sur commande</translation>
    </message>
    <message>
        <source>Payment on an order</source>
        <translation>Paiement sur commande</translation>
    </message>
    <message>
        <source>Deposit given back</source>
        <translation>Acompte rendu</translation>
    </message>
    <message>
        <source>Paid by the deliveryman</source>
        <translation>Payé par le livreur</translation>
    </message>
    <message>
        <source>Delivery fee</source>
        <translation>Frais de livraison</translation>
    </message>
    <message>
        <source>Debt of a deliveryman</source>
        <translation>Dette d’un livreur</translation>
    </message>
    <message>
        <source>To pay out</source>
        <translation>À décaisser</translation>
    </message>
    <message>
        <source>Cash adjustment</source>
        <translation>Ajustement de caisse</translation>
    </message>
    <message>
        <source>The office</source>
        <translation>Le bureau</translation>
    </message>
    <message>
        <source>Asked of the tills</source>
        <translation>Demandé aux caisses</translation>
    </message>
</context>
<context>
    <name>cash::AccountDialog</name>
    <message>
        <source>Payment on an account</source>
        <translation>Paiement d’un compte client</translation>
    </message>
    <message>
        <source>Its voucher is printed.</source>
        <translation>Son reçu s’imprime.</translation>
    </message>
    <message>
        <source>Record the payment</source>
        <translation>Enregistrer le paiement</translation>
    </message>
    <message>
        <source>After the payment</source>
        <translation>Après le paiement</translation>
    </message>
    <message>
        <source>Authorise the payment</source>
        <translation>Autoriser le paiement</translation>
    </message>
    <message>
        <source>%1 paid by %2</source>
        <translation>%1 payés par %2</translation>
    </message>
    <message>
        <source>Payment of %1 recorded</source>
        <translation>Paiement de %1 enregistré</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Payé par</translation>
    </message>
    <message>
        <source>Type an amount above 0.</source>
        <translation>Indiquez un montant supérieur à 0.</translation>
    </message>
</context>
<context>
    <name>cash::ActScreen</name>
    <message>
        <source>Cash movement</source>
        <translation>Mouvement de caisse</translation>
    </message>
    <message>
        <source>Bank deposit</source>
        <translation>Dépôt en banque</translation>
    </message>
    <message>
        <source>Payment on an account</source>
        <translation>Paiement d’un compte client</translation>
    </message>
    <message>
        <source>Back to selling</source>
        <translation>Retour à la vente</translation>
    </message>
    <message>
        <source>It is in the journal, and its voucher goes to the printer.</source>
        <translation>C’est enregistré, et son reçu part à l’impression.</translation>
    </message>
</context>
<context>
    <name>cash::AskDialog</name>
    <message>
        <source>Ask a till</source>
        <translation>Demander à une caisse</translation>
    </message>
    <message>
        <source>Money moves only in the drawer: the till that holds it confirms, and until then it waits.</source>
        <translation>L’argent ne bouge que dans le tiroir : la caisse qui le tient confirme, et d’ici là la demande attend.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>Tiroir</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Kind of expense</source>
        <translation>Nature du frais</translation>
    </message>
    <message>
        <source>Bank deposit</source>
        <translation>Dépôt en banque</translation>
    </message>
    <message>
        <source>Expense</source>
        <translation>Frais</translation>
    </message>
    <message>
        <source>Adjustment of the treasury</source>
        <translation>Ajustement de trésorerie</translation>
    </message>
    <message>
        <source>Out of the drawer</source>
        <translation>Sortie du tiroir</translation>
    </message>
    <message>
        <source>Into the drawer</source>
        <translation>Entrée dans le tiroir</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Ask the till</source>
        <translation>Demander à la caisse</translation>
    </message>
    <message>
        <source>Type an amount greater than 0.</source>
        <translation>Indiquez un montant supérieur à 0.</translation>
    </message>
    <message>
        <source>An adjustment needs its reason.</source>
        <translation>Un ajustement a besoin de son motif.</translation>
    </message>
</context>
<context>
    <name>cash::BankDialog</name>
    <message>
        <source>Bank deposit</source>
        <translation>Dépôt en banque</translation>
    </message>
    <message>
        <source>The drawer opens when it is recorded.</source>
        <translation>Le tiroir s’ouvre à la validation</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Détail</translation>
    </message>
    <message>
        <source>Number of the slip (optional)</source>
        <translation>Numéro du bordereau (facultatif)</translation>
    </message>
    <message>
        <source>Deposits of this session</source>
        <translation>Dépôts de cette session</translation>
    </message>
    <message>
        <source>Stays in the drawer</source>
        <translation>Reste dans le tiroir</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>There are only %1 in the drawer.</source>
        <translation>Il n’y a que %1 dans le tiroir.</translation>
    </message>
    <message>
        <source>Confirm the deposit</source>
        <translation>Confirmer le dépôt</translation>
    </message>
    <message>
        <source>Bring to the bank</source>
        <translation>Déposer en banque</translation>
    </message>
    <message>
        <source>Change the amount</source>
        <translation>Modifier le montant</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Bring %1 to the bank? %2 stay in the drawer.</source>
        <translation>Déposer %1 en banque&#xa0;? Il reste %2 dans le tiroir.</translation>
    </message>
    <message>
        <source>Bring %1 to the bank?</source>
        <translation>Déposer %1 en banque&#xa0;?</translation>
    </message>
    <message>
        <source>Authorise the bank deposit</source>
        <translation>Autoriser le dépôt en banque</translation>
    </message>
    <message>
        <source>Bring %1 to the bank</source>
        <translation>Déposer %1 en banque</translation>
    </message>
    <message>
        <source>Bank deposit recorded</source>
        <translation>Dépôt en banque enregistré</translation>
    </message>
    <message>
        <source>Type an amount above 0.</source>
        <translation>Indiquez un montant supérieur à 0.</translation>
    </message>
</context>
<context>
    <name>cash::CloseSessionScreen</name>
    <message>
        <source>Back to selling</source>
        <translation>Retour à la vente</translation>
    </message>
    <message>
        <source>Close the session %1</source>
        <translation>Clôturer la session %1</translation>
    </message>
    <message>
        <source>Opened by %1, %2</source>
        <translation>Ouverte par %1, %2</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Compté</translation>
    </message>
    <message>
        <source>Continue: deposit to the safe</source>
        <translation>Continuer&#xa0;: dépôt au coffre</translation>
    </message>
    <message>
        <source>Step %1 of 3 · %2</source>
        <translation>Étape %1 sur 3 · %2</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Comptage</translation>
    </message>
    <message>
        <source>Back to the count</source>
        <translation>Retour au comptage</translation>
    </message>
    <message>
        <source>Deposit to the safe</source>
        <translation>Dépôt au coffre</translation>
    </message>
    <message>
        <source>Back to the deposit</source>
        <translation>Retour au dépôt</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Authorise the closing</source>
        <translation>Autoriser la clôture</translation>
    </message>
    <message>
        <source>Close with a difference of %1</source>
        <translation>Clôture avec un écart de %1</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Session %1 closed</source>
        <translation>Session %1 clôturée</translation>
    </message>
    <message>
        <source>The Z goes to the printer</source>
        <translation>Le Z part à l’impression</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Étape suivante</translation>
    </message>
    <message>
        <source>Explain the difference</source>
        <translation>Expliquer l’écart</translation>
    </message>
</context>
<context>
    <name>cash::ClosingReport</name>
    <message>
        <source>The Z goes to the printer</source>
        <translation>Le Z part à l’impression</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s)</source>
        <translation>
            <numerusform>%n ticket</numerusform>
            <numerusform>%n tickets</numerusform>
        </translation>
    </message>
    <message>
        <source>Cash counted</source>
        <translation>Espèces comptées</translation>
    </message>
    <message>
        <source>expected %1</source>
        <translation>attendu %1</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>explained</source>
        <translation>expliqué</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>reste %1</translation>
    </message>
    <message>
        <source>Net sales</source>
        <translation>Ventes nettes</translation>
    </message>
    <message>
        <source>To the safe</source>
        <translation>Vers le coffre</translation>
    </message>
    <message>
        <source>Sales by family</source>
        <translation>Ventes par famille</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>Mouvements de caisse</translation>
    </message>
    <message>
        <source>No movement in this session</source>
        <translation>Aucun mouvement dans cette session</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Réimprimer</translation>
    </message>
    <message>
        <source>Printing a closing again needs the right to see the sessions.</source>
        <translation>Réimprimer une clôture demande le droit de voir les sessions.</translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>Tiroir</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>It is marked DUPLICATA.</source>
        <translation>Il porte la mention DUPLICATA.</translation>
    </message>
</context>
<context>
    <name>cash::CountPanel</name>
    <message>
        <source>Notes</source>
        <translation>Billets</translation>
    </message>
    <message>
        <source>Total of notes</source>
        <translation>Total billets</translation>
    </message>
    <message>
        <source>Open the drawer</source>
        <translation>Ouvrir le tiroir</translation>
    </message>
    <message>
        <source>Other means</source>
        <translation>Autres moyens</translation>
    </message>
    <message>
        <source>Coins</source>
        <translation>Pièces</translation>
    </message>
    <message>
        <source>Total of coins</source>
        <translation>Total pièces</translation>
    </message>
    <message>
        <source>Explanation of the difference</source>
        <translation>Explication de l’écart</translation>
    </message>
    <message>
        <source>Opening float</source>
        <translation>Fond de caisse</translation>
    </message>
    <message>
        <source>Cash sales</source>
        <translation>Ventes en espèces</translation>
    </message>
    <message>
        <source>Cash in</source>
        <translation>Entrées de caisse</translation>
    </message>
    <message>
        <source>Cash out</source>
        <translation>Sorties de caisse</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>Blind count: what should be in the drawer is shown once the count is confirmed.</source>
        <translation>Comptage à l’aveugle&#xa0;: l’attendu s’affiche une fois le comptage validé.</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Compté</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Recompter</translation>
    </message>
    <message>
        <source>A difference is explained before going on.</source>
        <translation>Un écart s’explique avant de continuer.</translation>
    </message>
    <message>
        <source>Above %1 a manager allows the closing.</source>
        <translation>Au-delà de %1, un responsable autorise la clôture.</translation>
    </message>
    <message>
        <source>Confirm the count</source>
        <translation>Valider le comptage</translation>
    </message>
    <message>
        <source>Authorise a new count</source>
        <translation>Autoriser un nouveau comptage</translation>
    </message>
    <message>
        <source>Count again after the expected amount was shown</source>
        <translation>Recompter après l’affichage de l’attendu</translation>
    </message>
    <message>
        <source>A note was forgotten</source>
        <translation>Un billet oublié</translation>
    </message>
    <message>
        <source>Miscounted</source>
        <translation>Erreur de comptage</translation>
    </message>
    <message>
        <source>Explain the difference</source>
        <translation>Expliquer l’écart</translation>
    </message>
    <message>
        <source>Explanation: %1</source>
        <translation>Explication&#xa0;: %1</translation>
    </message>
    <message>
        <source>Explain a difference of %1</source>
        <translation>Expliquer un écart de %1</translation>
    </message>
    <message>
        <source>Too much change given</source>
        <translation>Monnaie rendue en trop</translation>
    </message>
    <message>
        <source>Expense not recorded</source>
        <translation>Frais non enregistrés</translation>
    </message>
    <message>
        <source>A note is missing</source>
        <translation>Billet introuvable</translation>
    </message>
    <message>
        <source>Too little change given</source>
        <translation>Monnaie rendue en moins</translation>
    </message>
    <message>
        <source>Money put in and not recorded</source>
        <translation>Entrée non enregistrée</translation>
    </message>
    <message>
        <source>Customer left the change</source>
        <translation>Monnaie laissée par un client</translation>
    </message>
</context>
<context>
    <name>cash::DenominationRow</name>
    <message>
        <source>Notes of %1</source>
        <translation>Billets de %1</translation>
    </message>
    <message>
        <source>Coins of %1</source>
        <translation>Pièces de %1</translation>
    </message>
</context>
<context>
    <name>cash::DepositPanel</name>
    <message>
        <source>To the safe</source>
        <translation>Vers le coffre</translation>
    </message>
    <message>
        <source>Deposit to the safe</source>
        <translation>Dépôt au coffre</translation>
    </message>
    <message>
        <source>What goes to the safe leaves the drawer now. The rest is the float of the next opening.</source>
        <translation>Ce qui va au coffre quitte le tiroir maintenant. Le reste est le fond de la prochaine ouverture.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Leave the opening float: %1</source>
        <translation>Laisser le fond de caisse&#xa0;: %1</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Compté</translation>
    </message>
    <message>
        <source>Stays as the next float</source>
        <translation>Reste en fond de caisse</translation>
    </message>
    <message>
        <source>The safe is counted apart.</source>
        <translation>Le coffre se compte à part.</translation>
    </message>
    <message>
        <source>Continue: check</source>
        <translation>Continuer&#xa0;: contrôle</translation>
    </message>
    <message>
        <source>Only %1 were counted.</source>
        <translation>Il n’y a que %1 comptés.</translation>
    </message>
</context>
<context>
    <name>cash::DifferencePanel</name>
    <message>
        <source>Difference</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>Aucun écart</translation>
    </message>
    <message>
        <source>Missing in the drawer</source>
        <translation>Manque dans le tiroir</translation>
    </message>
    <message>
        <source>Too much in the drawer</source>
        <translation>Excédent dans le tiroir</translation>
    </message>
</context>
<context>
    <name>cash::ExceptionsPage</name>
    <message>
        <source>Explain</source>
        <translation>Expliquer</translation>
    </message>
    <message>
        <source>What was found out?</source>
        <translation>Qu’avez-vous constaté&#xa0;?</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Write a few words</source>
        <translation>Écrivez quelques mots</translation>
    </message>
    <message>
        <source>The note stays with what was explained.</source>
        <translation>La note reste avec ce qui a été expliqué.</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>Expliqué</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Caisse</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Explained by</source>
        <translation>Expliqué par</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Number or person</source>
        <translation>Numéro ou personne</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n remarque</numerusform>
            <numerusform>%n remarques</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to be checked</source>
        <translation>Rien à vérifier</translation>
    </message>
    <message>
        <source>What a rule dislikes is recorded all the same, and stands here until somebody says why.</source>
        <translation>Ce qu’une règle signale est enregistré quand même, et reste ici jusqu’à une explication.</translation>
    </message>
</context>
<context>
    <name>cash::ExceptionsScreen</name>
    <message>
        <source>To be checked</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>What was recorded although a rule dislikes it</source>
        <translation>Ce qui est enregistré bien qu’une règle le signale</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Caisse</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Resolve with a note</source>
        <translation>Résoudre avec une note</translation>
    </message>
    <message numerus="yes">
        <source>%n to be checked</source>
        <translation>
            <numerusform>%n à vérifier</numerusform>
            <numerusform>%n à vérifier</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to be checked</source>
        <translation>Rien à vérifier</translation>
    </message>
    <message>
        <source>What a rule dislikes is recorded all the same, and stands here until somebody says why.</source>
        <translation>Ce qu’une règle signale est enregistré quand même, et reste ici jusqu’à une explication.</translation>
    </message>
    <message>
        <source>What was found out?</source>
        <translation>Qu’avez-vous constaté&#xa0;?</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Résoudre</translation>
    </message>
    <message>
        <source>Write a few words</source>
        <translation>Écrivez quelques mots</translation>
    </message>
    <message>
        <source>The note stays with what was resolved.</source>
        <translation>La note reste avec ce qui est résolu.</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Résolu</translation>
    </message>
</context>
<context>
    <name>cash::FiguresPage</name>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
</context>
<context>
    <name>cash::FiguresScreen</name>
    <message>
        <source>Back to selling</source>
        <translation>Retour à la vente</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>All the tills of the shop</source>
        <translation>Toutes les caisses de la boutique</translation>
    </message>
</context>
<context>
    <name>cash::FiguresView</name>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Ask the server again</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Day, week or month</source>
        <translation>Jour, semaine ou mois</translation>
    </message>
    <message>
        <source>Chart or table</source>
        <translation>Graphique ou tableau</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>The period before</source>
        <translation>Période précédente</translation>
    </message>
    <message>
        <source>The period after</source>
        <translation>Période suivante</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Nothing was sold in this period</source>
        <translation>Rien n’a été vendu dans cette période</translation>
    </message>
    <message>
        <source>Choose another day, week or month.</source>
        <translation>Choisissez un autre jour, une autre semaine ou un autre mois.</translation>
    </message>
    <message>
        <source>after discounts and returns</source>
        <translation>après remises et retours</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n commande</numerusform>
            <numerusform>%n commandes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>en&#xa0;%n jour</numerusform>
            <numerusform>en&#xa0;%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>per ticket</source>
        <translation>par ticket</translation>
    </message>
    <message>
        <source>returned: %1</source>
        <translation>retours&#xa0;: %1</translation>
    </message>
    <message>
        <source>deliverymen&apos;s fees: %1</source>
        <translation>frais des livreurs : %1</translation>
    </message>
    <message>
        <source>%1 h – %2 h</source>
        <translation>%1&#xa0;h – %2&#xa0;h</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1&#xa0;h</translation>
    </message>
    <message>
        <source>%1 sold</source>
        <translation>%1 vendus</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s)</source>
        <translation>
            <numerusform>%n ticket</numerusform>
            <numerusform>%n tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s)</source>
        <translation>
            <numerusform>%n paiement</numerusform>
            <numerusform>%n paiements</numerusform>
        </translation>
    </message>
    <message>
        <source>Net sales</source>
        <translation>Ventes nettes</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Average basket</source>
        <translation>Panier moyen</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>Remises</translation>
    </message>
    <message>
        <source>Sales by hour</source>
        <translation>Ventes par heure</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Sales by day</source>
        <translation>Ventes par jour</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Sales by family</source>
        <translation>Ventes par famille</translation>
    </message>
    <message>
        <source>Most sold</source>
        <translation>Articles les plus vendus</translation>
    </message>
    <message>
        <source>By cashier</source>
        <translation>Par caissier</translation>
    </message>
    <message>
        <source>By means of payment</source>
        <translation>Par moyen de paiement</translation>
    </message>
</context>
<context>
    <name>cash::HandOverScreen</name>
    <message>
        <source>Hand the drawer over</source>
        <translation>Passer la caisse</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>The session goes on with whoever signs in next.</source>
        <translation>La session continue avec la personne qui se connecte ensuite.</translation>
    </message>
    <message>
        <source>Explain the difference</source>
        <translation>Expliquer l’écart</translation>
    </message>
</context>
<context>
    <name>cash::MovementDialog</name>
    <message>
        <source>Cash movement</source>
        <translation>Mouvement de caisse</translation>
    </message>
    <message>
        <source>The drawer opens when it is recorded.</source>
        <translation>Le tiroir s’ouvre à la validation</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Détail</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>To the safe</source>
        <translation>Vers le coffre</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Type an amount above 0.</source>
        <translation>Indiquez un montant supérieur à 0.</translation>
    </message>
    <message>
        <source>Choose a category.</source>
        <translation>Choisissez une catégorie.</translation>
    </message>
    <message>
        <source>Choose a reason.</source>
        <translation>Choisissez un motif.</translation>
    </message>
    <message>
        <source>Say what it is for.</source>
        <translation>Dites à quoi sert cet argent.</translation>
    </message>
    <message>
        <source>Record the deposit</source>
        <translation>Enregistrer l’entrée</translation>
    </message>
    <message>
        <source>Record the withdrawal</source>
        <translation>Enregistrer la sortie</translation>
    </message>
    <message>
        <source>Bring to the safe</source>
        <translation>Mettre au coffre</translation>
    </message>
    <message>
        <source>After the deposit</source>
        <translation>Après l’entrée</translation>
    </message>
    <message>
        <source>After the withdrawal</source>
        <translation>Après la sortie</translation>
    </message>
    <message>
        <source>After bringing it</source>
        <translation>Après la mise au coffre</translation>
    </message>
    <message>
        <source>Cash in: %1</source>
        <translation>Entrée de %1</translation>
    </message>
    <message>
        <source>Cash out: %1</source>
        <translation>Sortie de %1</translation>
    </message>
    <message>
        <source>To the safe: %1</source>
        <translation>Vers le coffre&#xa0;: %1</translation>
    </message>
    <message>
        <source>Authorise the movement</source>
        <translation>Autoriser le mouvement</translation>
    </message>
    <message>
        <source>Deposit recorded</source>
        <translation>Entrée enregistrée</translation>
    </message>
    <message>
        <source>Withdrawal recorded</source>
        <translation>Sortie enregistrée</translation>
    </message>
    <message>
        <source>Brought to the safe</source>
        <translation>Mise au coffre enregistrée</translation>
    </message>
</context>
<context>
    <name>cash::MovementTable</name>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>Mouvements de caisse</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Mouvement</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Détail</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
</context>
<context>
    <name>cash::OpenSessionScreen</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Open the till</source>
        <translation>Ouvrir la caisse</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Billets</translation>
    </message>
    <message>
        <source>Open the drawer to count</source>
        <translation>Ouvrir le tiroir pour compter</translation>
    </message>
    <message>
        <source>Coins</source>
        <translation>Pièces</translation>
    </message>
    <message>
        <source>Float counted</source>
        <translation>Fonds de caisse compté</translation>
    </message>
    <message>
        <source>Left at the last closing</source>
        <translation>Laissé à la dernière clôture</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Remark (optional)</source>
        <translation>Remarque (facultatif)</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Save the remark</source>
        <translation>Enregistrer la remarque</translation>
    </message>
</context>
<context>
    <name>cash::ParkedPage</name>
    <message>
        <source>Take up</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Mistake</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Tickets on hold stand in the way</source>
        <translation>Des tickets en attente empêchent la clôture</translation>
    </message>
    <message>
        <source>Take each of them up or cancel it, then close the session.</source>
        <translation>Reprenez ou annulez chacun d’eux, puis clôturez la session.</translation>
    </message>
    <message>
        <source>Passing customer</source>
        <translation>Client de passage</translation>
    </message>
    <message>
        <source>On hold for %1</source>
        <translation>En attente depuis %1</translation>
    </message>
    <message>
        <source>Cancel the ticket</source>
        <translation>Annuler le ticket</translation>
    </message>
    <message>
        <source>Authorise the cancellation</source>
        <translation>Autoriser l’annulation</translation>
    </message>
    <message>
        <source>Cancel the ticket on hold of %1</source>
        <translation>Annuler le ticket en attente de %1</translation>
    </message>
    <message>
        <source>The customer left</source>
        <translation>Client parti</translation>
    </message>
    <message>
        <source>Entered twice</source>
        <translation>Saisi deux fois</translation>
    </message>
    <message>
        <source>Ticket cancelled</source>
        <translation>Ticket annulé</translation>
    </message>
</context>
<context>
    <name>cash::ReasonChips</name>
    <message>
        <source>Shop expense</source>
        <translation>Frais de la boutique</translation>
    </message>
    <message>
        <source>Pay a deliveryman</source>
        <translation>Paiement livreur</translation>
    </message>
    <message>
        <source>Urgent purchase</source>
        <translation>Achat urgent</translation>
    </message>
    <message>
        <source>From a deliveryman</source>
        <translation>Versement livreur</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Appoint de monnaie</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
</context>
<context>
    <name>cash::RequestsPage</name>
    <message>
        <source>Bank deposit</source>
        <translation>Dépôt en banque</translation>
    </message>
    <message>
        <source>Expense: %1</source>
        <translation>Frais&#xa0;: %1</translation>
    </message>
    <message>
        <source>Adjustment, into the drawer</source>
        <translation>Ajustement, entrée</translation>
    </message>
    <message>
        <source>Adjustment, out of the drawer</source>
        <translation>Ajustement, sortie</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirée</translation>
    </message>
    <message>
        <source>To receive</source>
        <translation>À encaisser</translation>
    </message>
    <message>
        <source>To pay out</source>
        <translation>À décaisser</translation>
    </message>
    <message>
        <source>Asked of the tills</source>
        <translation>Demandé aux caisses</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>Tiroir</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Demandé par</translation>
    </message>
    <message>
        <source>Closed by</source>
        <translation>Fermée par</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Amount (DA)</source>
        <translation>Montant (DA)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Done ones</source>
        <translation>Faites</translation>
    </message>
    <message>
        <source>Withdrawn ones</source>
        <translation>Retirées</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n demande</numerusform>
            <numerusform>%n demandes</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Rien n’attend</translation>
    </message>
    <message>
        <source>What you ask of a till stands here until it is done: a deposit, an expense, an adjustment.</source>
        <translation>Ce que vous demandez à une caisse figure ici jusqu’à ce que ce soit fait : un dépôt, un frais, un ajustement.</translation>
    </message>
    <message>
        <source>Ask a till</source>
        <translation>Demander à une caisse</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirer la demande</translation>
    </message>
    <message>
        <source>The till was asked</source>
        <translation>Demande envoyée à la caisse</translation>
    </message>
    <message>
        <source>It shows there at once.</source>
        <translation>Elle s’y affiche aussitôt.</translation>
    </message>
    <message>
        <source>Why is it no longer wanted?</source>
        <translation>Pourquoi n’est-ce plus voulu ?</translation>
    </message>
</context>
<context>
    <name>cash::RequestsScreen</name>
    <message>
        <source>To pay out</source>
        <translation>À décaisser</translation>
    </message>
    <message>
        <source>What the office wants done with this drawer</source>
        <translation>Ce que le bureau demande à ce tiroir</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>%1 en tout</translation>
    </message>
    <message>
        <source>Nothing to pay out</source>
        <translation>Rien à décaisser</translation>
    </message>
    <message>
        <source>A deposit, an expense or an adjustment that the office asks for stands here until somebody does it.</source>
        <translation>Ce que le bureau demande (versement, frais, ajustement) reste ici jusqu’à ce que quelqu’un le fasse.</translation>
    </message>
    <message>
        <source>To pay out: %1</source>
        <translation>À décaisser : %1</translation>
    </message>
    <message>
        <source>To take in: %1</source>
        <translation>À encaisser : %1</translation>
    </message>
    <message>
        <source>Asked by %1</source>
        <translation>Demandé par %1</translation>
    </message>
    <message>
        <source>The drawer is not open: count it and open the session first.</source>
        <translation>Le tiroir n’est pas ouvert : comptez-le et ouvrez la session d’abord.</translation>
    </message>
    <message>
        <source>In the drawer %1</source>
        <translation>Dans le tiroir %1</translation>
    </message>
    <message>
        <source>That is not enough. Leave it for later, or tell who asked.</source>
        <translation>Ce n’est pas assez. Laissez-le pour plus tard, ou prévenez qui a demandé.</translation>
    </message>
    <message>
        <source>Afterwards %1</source>
        <translation>Après %1</translation>
    </message>
    <message>
        <source>Open the session</source>
        <translation>Ouvrir la session</translation>
    </message>
    <message>
        <source>%1 taken out; the paper is on its way.</source>
        <translation>%1 sortis ; le papier arrive.</translation>
    </message>
    <message>
        <source>%1 put in; the paper is on its way.</source>
        <translation>%1 entrés ; le papier arrive.</translation>
    </message>
</context>
<context>
    <name>cash::ReviewPanel</name>
    <message>
        <source>Cash refunds</source>
        <translation>Remboursements en espèces</translation>
    </message>
    <message>
        <source>How the expected amount is made</source>
        <translation>Comment se forme l’attendu</translation>
    </message>
    <message>
        <source>Opening float</source>
        <translation>Fond de caisse</translation>
    </message>
    <message>
        <source>Cash sales</source>
        <translation>Ventes en espèces</translation>
    </message>
    <message>
        <source>Cash in</source>
        <translation>Entrées de caisse</translation>
    </message>
    <message>
        <source>Cash out</source>
        <translation>Sorties de caisse</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Compté</translation>
    </message>
    <message>
        <source>Explanation of the difference</source>
        <translation>Explication de l’écart</translation>
    </message>
    <message>
        <source>After the closing</source>
        <translation>Après la clôture</translation>
    </message>
    <message>
        <source>To the safe</source>
        <translation>Vers le coffre</translation>
    </message>
    <message>
        <source>Stays as the next float</source>
        <translation>Reste en fond de caisse</translation>
    </message>
    <message>
        <source>The session</source>
        <translation>La session</translation>
    </message>
    <message>
        <source>Net sales</source>
        <translation>Ventes nettes</translation>
    </message>
    <message>
        <source>Above %1 a manager allows the closing.</source>
        <translation>Au-delà de %1, un responsable autorise la clôture.</translation>
    </message>
    <message>
        <source>Nothing can be added to a session once it is closed.</source>
        <translation>Rien ne s’ajoute à une session clôturée.</translation>
    </message>
    <message>
        <source>Close the session</source>
        <translation>Clôturer la session</translation>
    </message>
</context>
<context>
    <name>cash::SessionsPage</name>
    <message>
        <source>Open</source>
        <translation>Ouverte</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>Abandonnée</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>Aucun écart</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Cash sessions</source>
        <translation>Sessions de caisse</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>Tiroir</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Ouverture</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clôture</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Float (DA)</source>
        <translation>Fond (DA)</translation>
    </message>
    <message>
        <source>Sold (DA)</source>
        <translation>Ventes (DA)</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Expected (DA)</source>
        <translation>Attendu (DA)</translation>
    </message>
    <message>
        <source>Counted (DA)</source>
        <translation>Compté (DA)</translation>
    </message>
    <message>
        <source>Difference (DA)</source>
        <translation>Écart (DA)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>All sessions</source>
        <translation>Toutes les sessions</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message>
        <source>No session yet</source>
        <translation>Aucune session</translation>
    </message>
    <message>
        <source>Each opening of a drawer stands here with its count, its difference and its Z.</source>
        <translation>Chaque ouverture de tiroir figure ici avec son comptage, son écart et son Z.</translation>
    </message>
    <message>
        <source>Open sessions</source>
        <translation>Ouvertes</translation>
    </message>
    <message>
        <source>Abandoned sessions</source>
        <translation>Abandonnées</translation>
    </message>
    <message>
        <source>Only a session that was counted and closed has a Z.</source>
        <translation>Seule une session comptée et clôturée a un Z.</translation>
    </message>
</context>
<context>
    <name>cash::SessionsScreen</name>
    <message>
        <source>open</source>
        <translation>ouverte</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>The latest first, amounts in %1</source>
        <translation>La plus récente d’abord, montants en %1</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Opened and closed</source>
        <translation>Ouverture et clôture</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>Fond</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Compté</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Ventes</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Print the Z again</source>
        <translation>Réimprimer le Z</translation>
    </message>
    <message>
        <source>No session was closed yet</source>
        <translation>Aucune session clôturée</translation>
    </message>
    <message>
        <source>Each closing stands here with its count, its difference and its Z.</source>
        <translation>Chaque clôture figure ici avec son comptage, son écart et son Z.</translation>
    </message>
    <message>
        <source>The Z of another till is printed there.</source>
        <translation>Le Z d’une autre caisse s’imprime là-bas.</translation>
    </message>
    <message>
        <source>This till has no printer.</source>
        <translation>Cette caisse n’a pas d’imprimante.</translation>
    </message>
    <message>
        <source>It is marked DUPLICATA.</source>
        <translation>Il porte la mention DUPLICATA.</translation>
    </message>
    <message>
        <source>The Z of another till is shown there.</source>
        <translation>Le Z d’une autre caisse se voit là-bas.</translation>
    </message>
    <message>
        <source>Choose a session to see its Z.</source>
        <translation>Choisissez une session pour voir son Z.</translation>
    </message>
    <message>
        <source>The Z goes to the printer</source>
        <translation>Le Z part à l’impression</translation>
    </message>
</context>
<context>
    <name>cash::StateScreen</name>
    <message>
        <source>Session %1 · opened by %2, %3</source>
        <translation>Session %1 · ouverte par %2, %3</translation>
    </message>
    <message>
        <source>Back to selling</source>
        <translation>Retour à la vente</translation>
    </message>
    <message>
        <source>State of the till</source>
        <translation>État de la caisse</translation>
    </message>
    <message>
        <source>The drawer is not open</source>
        <translation>La caisse n’est pas ouverte</translation>
    </message>
    <message>
        <source>What is in it, and what enters and leaves it, stands here once it is counted and opened.</source>
        <translation>Son contenu, ses entrées et ses sorties figurent ici une fois le fond compté et la session ouverte.</translation>
    </message>
    <message>
        <source>Opening float</source>
        <translation>Fond de caisse</translation>
    </message>
    <message>
        <source>Cash sales</source>
        <translation>Ventes en espèces</translation>
    </message>
    <message>
        <source>In and out</source>
        <translation>Entrées et sorties</translation>
    </message>
    <message>
        <source>In the drawer</source>
        <translation>Dans le tiroir</translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>Mouvements de caisse</translation>
    </message>
    <message>
        <source>Cash movement</source>
        <translation>Mouvement de caisse</translation>
    </message>
    <message>
        <source>Bank deposit</source>
        <translation>Dépôt en banque</translation>
    </message>
    <message>
        <source>Expense</source>
        <translation>Frais</translation>
    </message>
    <message>
        <source>Account payment</source>
        <translation>Paiement de compte</translation>
    </message>
    <message>
        <source>Open the drawer</source>
        <translation>Ouvrir le tiroir</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Passer la caisse</translation>
    </message>
    <message>
        <source>Print the X</source>
        <translation>Imprimer le X</translation>
    </message>
    <message>
        <source>Close the session</source>
        <translation>Clôturer la session</translation>
    </message>
    <message>
        <source>The session closes when the ticket is empty.</source>
        <translation>La session se clôture quand le ticket est vide.</translation>
    </message>
    <message>
        <source>Open for %1</source>
        <translation>Ouverte depuis %1</translation>
    </message>
    <message>
        <source>counted at %1</source>
        <translation>compté à %1</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s)</source>
        <translation>
            <numerusform>%n ticket</numerusform>
            <numerusform>%n tickets</numerusform>
        </translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Masqué</translation>
    </message>
    <message>
        <source>expected by the till</source>
        <translation>attendu par la caisse</translation>
    </message>
    <message>
        <source>until the count is confirmed</source>
        <translation>jusqu’au comptage validé</translation>
    </message>
    <message>
        <source>No movement in this session</source>
        <translation>Aucun mouvement dans cette session</translation>
    </message>
    <message numerus="yes">
        <source>%n movement(s)</source>
        <translation>
            <numerusform>%n mouvement</numerusform>
            <numerusform>%n mouvements</numerusform>
        </translation>
    </message>
    <message>
        <source>Drawer opened</source>
        <translation>Tiroir ouvert</translation>
    </message>
    <message>
        <source>The opening is recorded.</source>
        <translation>L’ouverture est enregistrée.</translation>
    </message>
    <message>
        <source>The X goes to the printer</source>
        <translation>Le X part à l’impression</translation>
    </message>
    <message>
        <source>To pay out</source>
        <translation>À décaisser</translation>
    </message>
</context>
<context>
    <name>delivery</name>
    <message>
        <source>Delivery</source>
        <translation>Livraison</translation>
    </message>
    <message>
        <source>Deliverymen&apos;s debts</source>
        <translation>Dettes des livreurs</translation>
    </message>
</context>
<context>
    <name>delivery::DebtsScreen</name>
    <message>
        <source>Deliverymen&apos;s debts</source>
        <translation>Dettes des livreurs</translation>
    </message>
    <message>
        <source>Who owes most comes first</source>
        <translation>Celui qui doit le plus d’abord</translation>
    </message>
    <message>
        <source>Deliveryman</source>
        <translation>Livreur</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Prévue</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>Dû</translation>
    </message>
    <message>
        <source>Somebody unknown</source>
        <translation>Quelqu’un d’inconnu</translation>
    </message>
    <message>
        <source>%1 owed</source>
        <translation>%1 dus</translation>
    </message>
    <message>
        <source>No deliveryman owes anything</source>
        <translation>Aucun livreur ne doit rien</translation>
    </message>
    <message>
        <source>What is delivered and not paid stands here.</source>
        <translation>Ce qui est livré et pas payé apparaît ici.</translation>
    </message>
    <message>
        <source>owes %1</source>
        <translation>doit %1</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Seulement %1</translation>
    </message>
    <message>
        <source>Settle %1</source>
        <translation>Régler %1</translation>
    </message>
    <message>
        <source>Debt of a deliveryman</source>
        <translation>Dette d’un livreur</translation>
    </message>
    <message>
        <source>One receipt names the orders that are settled.</source>
        <translation>Un seul reçu cite les commandes réglées.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n commande</numerusform>
            <numerusform>%n commandes</numerusform>
        </translation>
    </message>
    <message>
        <source>Record the payment</source>
        <translation>Enregistrer le paiement</translation>
    </message>
    <message>
        <source>%1 has paid</source>
        <translation>%1 a payé</translation>
    </message>
    <message>
        <source>Authorise the payment</source>
        <translation>Autoriser le paiement</translation>
    </message>
</context>
<context>
    <name>desk</name>
    <message>
        <source>Change to give</source>
        <translation>Monnaie à rendre</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Rendue</translation>
    </message>
    <message>
        <source>There is less than that in the drawer.</source>
        <translation>Le tiroir n’en contient pas autant.</translation>
    </message>
    <message>
        <source>Type a smaller amount.</source>
        <translation>Saisissez un montant plus petit.</translation>
    </message>
    <message>
        <source>Leave it for later, or tell who asked for it.</source>
        <translation>Laissez-le pour plus tard, ou prévenez qui l’a demandé.</translation>
    </message>
    <message>
        <source>Authorise the opening</source>
        <translation>Autoriser l’ouverture</translation>
    </message>
    <message>
        <source>Opening of the drawer without a sale</source>
        <translation>Ouverture du tiroir sans vente</translation>
    </message>
    <message>
        <source>Change for a customer</source>
        <translation>Monnaie pour un client</translation>
    </message>
    <message>
        <source>Check of the drawer</source>
        <translation>Contrôle du tiroir</translation>
    </message>
    <message>
        <source>Mistake</source>
        <translation>Erreur</translation>
    </message>
</context>
<context>
    <name>desk::ApprovalDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>or scan a manager&apos;s badge</source>
        <translation>ou passez un badge responsable</translation>
    </message>
    <message>
        <source>The manager&apos;s name is kept in the journal.</source>
        <translation>Le nom du responsable est inscrit au journal.</translation>
    </message>
    <message>
        <source>Right that %1 lacks</source>
        <translation>Droit qui manque à %1</translation>
    </message>
    <message>
        <source>Limit of %1</source>
        <translation>Limite de %1</translation>
    </message>
    <message>
        <source>Limit of the account</source>
        <translation>Plafond du compte</translation>
    </message>
    <message>
        <source>A manager&apos;s code</source>
        <translation>Code d’un responsable</translation>
    </message>
    <message>
        <source>Too many wrong codes. Try again in %1 s; the sale goes on.</source>
        <translation>Trop de codes erronés. Réessayez dans %1 s&#xa0;; la vente continue.</translation>
    </message>
    <message>
        <source>Choose a reason first, then type the code again.</source>
        <translation>Choisissez d’abord un motif, puis retapez le code.</translation>
    </message>
    <message>
        <source>Wrong code. Tries left: %1.</source>
        <translation>Code erroné. Essais restants&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>desk::CollectDialog</name>
    <message>
        <source>Paid by</source>
        <translation>Payé par</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>À payer</translation>
    </message>
    <message>
        <source>Left afterwards</source>
        <translation>Restera</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Rendu</translation>
    </message>
    <message>
        <source>Type an amount above 0.</source>
        <translation>Saisissez un montant supérieur à 0.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>Il manque %1.</translation>
    </message>
    <message>
        <source>Only cash may be more than what is due.</source>
        <translation>Seules les espèces peuvent dépasser la somme due.</translation>
    </message>
</context>
<context>
    <name>desk::CustomerDelegate</name>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>Business account</source>
        <translation>Compte professionnel</translation>
    </message>
    <message>
        <source>Allergy: %1</source>
        <translation>Allergie&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>desk::CustomerDialog</name>
    <message>
        <source>Choose a customer</source>
        <translation>Choisir un client</translation>
    </message>
    <message>
        <source>Name or telephone</source>
        <translation>Nom ou téléphone</translation>
    </message>
    <message>
        <source>Customers found</source>
        <translation>Clients trouvés</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Nouveau client</translation>
    </message>
    <message>
        <source>Sell without a customer</source>
        <translation>Vendre sans client</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Create the customer</source>
        <translation>Créer le client</translation>
    </message>
    <message>
        <source>Choose %1</source>
        <translation>Choisir %1</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n résultat</numerusform>
            <numerusform>%n résultats</numerusform>
        </translation>
    </message>
    <message>
        <source>Type two characters of the name or the telephone.</source>
        <translation>Saisissez deux caractères du nom ou du téléphone.</translation>
    </message>
    <message>
        <source>Nobody of that name. “New customer” takes two fields.</source>
        <translation>Personne à ce nom. «&#xa0;Nouveau client&#xa0;» demande deux champs.</translation>
    </message>
</context>
<context>
    <name>desk::ListScreen</name>
    <message>
        <source>Back to selling</source>
        <translation>Retour à la vente</translation>
    </message>
    <message>
        <source>Ask the server again</source>
        <translation>Redemander au serveur</translation>
    </message>
</context>
<context>
    <name>desk::MethodChips</name>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Number or authorisation</source>
        <translation>Numéro ou autorisation</translation>
    </message>
    <message>
        <source>Type its number.</source>
        <translation>Indiquez sa référence.</translation>
    </message>
</context>
<context>
    <name>desk::MoneyDialog</name>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Blind count: what is in the drawer is not shown.</source>
        <translation>Comptage à l’aveugle&#xa0;: le contenu du tiroir n’est pas affiché.</translation>
    </message>
    <message>
        <source>Cash in the drawer</source>
        <translation>Espèces dans le tiroir</translation>
    </message>
</context>
<context>
    <name>desk::NewCustomerForm</name>
    <message>
        <source>First name and name</source>
        <translation>Prénom et nom</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Choose %1</source>
        <translation>Choisir %1</translation>
    </message>
</context>
<context>
    <name>desk::PaperPlace</name>
    <message>
        <source>The paper cannot be shown here.</source>
        <translation>Le papier ne peut pas être affiché ici.</translation>
    </message>
</context>
<context>
    <name>desk::PaperSide</name>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>Choose a line to see its paper.</source>
        <translation>Choisissez une ligne pour voir son papier.</translation>
    </message>
    <message>
        <source>Print a copy</source>
        <translation>Imprimer une copie</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Imprimante</translation>
    </message>
</context>
<context>
    <name>desk::ReasonDialog</name>
    <message>
        <source>The reason is kept in the journal.</source>
        <translation>Le motif est inscrit au journal.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Choose a reason, or write it.</source>
        <translation>Choisissez un motif, ou écrivez-le.</translation>
    </message>
</context>
<context>
    <name>devices</name>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>This program drives no devices.</source>
        <translation>Ce programme ne pilote aucun appareil.</translation>
    </message>
    <message>
        <source>Receipt printer</source>
        <translation>Imprimante de tickets</translation>
    </message>
    <message>
        <source>Tickets, closings, and the drawer that hangs on it</source>
        <translation>Tickets, clôtures, et le tiroir qui y est relié</translation>
    </message>
    <message>
        <source>Workshop printer</source>
        <translation>Imprimante du labo</translation>
    </message>
    <message>
        <source>Papers for whoever prepares</source>
        <translation>Les bons pour ceux qui préparent</translation>
    </message>
    <message>
        <source>Customer display</source>
        <translation>Afficheur client</translation>
    </message>
    <message>
        <source>Two lines in front of the customer</source>
        <translation>Deux lignes face au client</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Balance</translation>
    </message>
    <message>
        <source>Weighs at the counter</source>
        <translation>Pèse au comptoir</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Douchette</translation>
    </message>
    <message>
        <source>On a serial cable; one that types needs nothing</source>
        <translation>Sur un câble série&#xa0;; celle qui tape n’a besoin de rien</translation>
    </message>
    <message>
        <source>Customer&apos;s screen</source>
        <translation>Écran du client</translation>
    </message>
    <message>
        <source>A second monitor turned to the customer</source>
        <translation>Un deuxième écran tourné vers le client</translation>
    </message>
    <message>
        <source>asks how it is</source>
        <translation>demande l’état</translation>
    </message>
    <message>
        <source>asks whether it came out</source>
        <translation>demande si c’est sorti</translation>
    </message>
    <message>
        <source>says how it is (%1)</source>
        <translation>dit son état (%1)</translation>
    </message>
    <message>
        <source>opens the drawer</source>
        <translation>ouvre le tiroir</translation>
    </message>
    <message>
        <source>cuts</source>
        <translation>coupe</translation>
    </message>
    <message>
        <source>a paper</source>
        <translation>un ticket</translation>
    </message>
    <message>
        <source>for the customer display</source>
        <translation>pour l’afficheur client</translation>
    </message>
    <message>
        <source>sets it up</source>
        <translation>initialise</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>asks for the weight</source>
        <translation>demande le poids</translation>
    </message>
    <message>
        <source>asks for the weight, price %1</source>
        <translation>demande le poids, prix %1</translation>
    </message>
    <message>
        <source>ends</source>
        <translation>termine</translation>
    </message>
    <message>
        <source>understood</source>
        <translation>compris</translation>
    </message>
    <message>
        <source>not now</source>
        <translation>pas maintenant</translation>
    </message>
    <message>
        <source>%1 g, stable</source>
        <translation>%1 g, stable</translation>
    </message>
    <message>
        <source>moving</source>
        <translation>en mouvement</translation>
    </message>
    <message>
        <source>under zero</source>
        <translation>sous zéro</translation>
    </message>
    <message>
        <source>too heavy</source>
        <translation>trop lourd</translation>
    </message>
    <message>
        <source>too light</source>
        <translation>trop léger</translation>
    </message>
    <message>
        <source>not ready</source>
        <translation>pas prête</translation>
    </message>
    <message>
        <source>the same as before</source>
        <translation>comme avant</translation>
    </message>
    <message>
        <source>not in kilograms</source>
        <translation>pas en kilogrammes</translation>
    </message>
    <message>
        <source>code %1</source>
        <translation>code %1</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Not tried yet</source>
        <translation>Pas encore essayé</translation>
    </message>
    <message>
        <source>Not detected</source>
        <translation>Non détecté</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Out of order</source>
        <translation>En panne</translation>
    </message>
    <message>
        <source>sends the maker&apos;s checksums</source>
        <translation>envoie les sommes du fabricant</translation>
    </message>
    <message>
        <source>asks for the maker&apos;s checksums</source>
        <translation>demande les sommes du fabricant</translation>
    </message>
    <message>
        <source>accepts them</source>
        <translation>les accepte</translation>
    </message>
    <message>
        <source>refuses them</source>
        <translation>les refuse</translation>
    </message>
</context>
<context>
    <name>devices::CodeDialog</name>
    <message>
        <source>Try a code</source>
        <translation>Essayer un code</translation>
    </message>
    <message>
        <source>Scan a code now, or type one.</source>
        <translation>Lisez un code maintenant, ou tapez-en un.</translation>
    </message>
    <message>
        <source>Nothing is sold here.</source>
        <translation>Rien n’est vendu ici.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Scanned</source>
        <translation>Lu</translation>
    </message>
    <message>
        <source>Typed</source>
        <translation>Tapé</translation>
    </message>
    <message>
        <source>Barcode of the product</source>
        <translation>Code-barres du produit</translation>
    </message>
    <message>
        <source>Label of a scale, rule %1</source>
        <translation>Étiquette de balance, règle %1</translation>
    </message>
    <message>
        <source>GS1 code</source>
        <translation>Code GS1</translation>
    </message>
    <message>
        <source>Article code</source>
        <translation>Code article</translation>
    </message>
    <message>
        <source>No rule reads this code, and no product has it.</source>
        <translation>Aucune règle ne lit ce code, et aucun produit ne le porte.</translation>
    </message>
    <message>
        <source>Understood, but no product has the code %1.</source>
        <translation>Compris, mais aucun produit n’a le code %1.</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Lu comme</translation>
    </message>
    <message>
        <source>Weight on it</source>
        <translation>Poids indiqué</translation>
    </message>
    <message>
        <source>Price on it</source>
        <translation>Prix indiqué</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Vendu</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Best before</source>
        <translation>À consommer de préférence avant</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expire le</translation>
    </message>
</context>
<context>
    <name>devices::CustomerWindow</name>
    <message>
        <source>Customer&apos;s screen</source>
        <translation>Écran du client</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Merci</translation>
    </message>
    <message>
        <source>reduced</source>
        <translation>remisé</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>We owe you</source>
        <translation>Nous vous devons</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>À payer</translation>
    </message>
    <message>
        <source>Your change</source>
        <translation>Votre monnaie</translation>
    </message>
    <message>
        <source>Thank you, see you soon</source>
        <translation>Merci, à bientôt</translation>
    </message>
</context>
<context>
    <name>devices::DeviceDialog</name>
    <message>
        <source>Add: %1</source>
        <translation>Ajouter&#xa0;: %1</translation>
    </message>
    <message>
        <source>How it is connected</source>
        <translation>Branchement</translation>
    </message>
    <message>
        <source>Take it off this till</source>
        <translation>Retirer de cette caisse</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>No driver</source>
        <translation>Aucun pilote</translation>
    </message>
    <message>
        <source>Its address: %1</source>
        <translation>Son adresse&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>devices::DevicesScreen</name>
    <message>
        <source>The test paper is out.</source>
        <translation>Le ticket d’essai est sorti.</translation>
    </message>
    <message>
        <source>Look at accents and Arabic; change the characters if they are wrong.</source>
        <translation>Regardez les accents et l’arabe&#xa0;; s’ils sont faux, changez le jeu de caractères.</translation>
    </message>
    <message>
        <source>Back to selling</source>
        <translation>Retour à la vente</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>This till</source>
        <translation>Cette caisse</translation>
    </message>
    <message>
        <source>What is set here holds for this computer only.</source>
        <translation>Ce qui est réglé ici ne vaut que pour cet ordinateur.</translation>
    </message>
    <message>
        <source>Drivers</source>
        <translation>Pilotes</translation>
    </message>
    <message>
        <source>Try a code</source>
        <translation>Essayer un code</translation>
    </message>
    <message>
        <source>Look for devices</source>
        <translation>Rechercher des appareils</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add a device</source>
        <translation>Ajouter un appareil</translation>
    </message>
    <message>
        <source>Print a test</source>
        <translation>Imprimer un test</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Régler</translation>
    </message>
    <message>
        <source>Exchanges</source>
        <translation>Échanges</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aucun pour l’instant</translation>
    </message>
    <message>
        <source>Cash drawer</source>
        <translation>Tiroir-caisse</translation>
    </message>
    <message>
        <source>It hangs on the receipt printer</source>
        <translation>Relié à l’imprimante de tickets</translation>
    </message>
    <message>
        <source>Open the drawer</source>
        <translation>Ouvrir le tiroir</translation>
    </message>
    <message>
        <source>Scanner that types</source>
        <translation>Douchette clavier</translation>
    </message>
    <message>
        <source>USB, as a keyboard: nothing to set</source>
        <translation>USB, mode clavier&#xa0;: rien à régler</translation>
    </message>
    <message>
        <source>Test a reading</source>
        <translation>Tester une lecture</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Tickets that wait</source>
        <translation>Tickets en attente</translation>
    </message>
    <message>
        <source>Last heard</source>
        <translation>Dernière réponse</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>Réglée par</translation>
    </message>
    <message>
        <source>The shop&apos;s server</source>
        <translation>Le serveur de la boutique</translation>
    </message>
    <message>
        <source>Opening without a sale</source>
        <translation>Ouverture sans vente</translation>
    </message>
    <message>
        <source>Allowed, with a reason</source>
        <translation>Permise, avec un motif</translation>
    </message>
    <message>
        <source>A manager&apos;s code is asked</source>
        <translation>Code responsable exigé</translation>
    </message>
    <message>
        <source>Every opening</source>
        <translation>Chaque ouverture</translation>
    </message>
    <message>
        <source>Is recorded in the journal</source>
        <translation>Est inscrite au journal</translation>
    </message>
    <message>
        <source>End of a reading</source>
        <translation>Fin de lecture</translation>
    </message>
    <message>
        <source>Enter or Tab</source>
        <translation>Entrée ou Tab</translation>
    </message>
    <message>
        <source>Between two keys</source>
        <translation>Entre deux touches</translation>
    </message>
    <message>
        <source>30 ms at most</source>
        <translation>30 ms maximum</translation>
    </message>
    <message>
        <source>Last code read</source>
        <translation>Dernier code lu</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Ticket, total, change</source>
        <translation>Ticket, total, monnaie</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>Qu’est-ce que c’est&#xa0;?</translation>
    </message>
    <message>
        <source>Taken off this till: %1</source>
        <translation>Retiré de cette caisse&#xa0;: %1</translation>
    </message>
    <message>
        <source>Kept: %1</source>
        <translation>Enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Test it now.</source>
        <translation>Testez-le maintenant.</translation>
    </message>
    <message>
        <source>A test is shown to the customer for six seconds.</source>
        <translation>Un essai est montré au client pendant six secondes.</translation>
    </message>
    <message>
        <source>If accents are wrong, change the characters.</source>
        <translation>Si les accents sont faux, changez le jeu de caractères.</translation>
    </message>
    <message>
        <source>The test paper goes to the printer.</source>
        <translation>Le ticket d’essai part à l’imprimante.</translation>
    </message>
    <message>
        <source>Authorise the opening</source>
        <translation>Autoriser l’ouverture</translation>
    </message>
    <message>
        <source>Opening of the drawer to test it</source>
        <translation>Ouverture du tiroir pour l’essayer</translation>
    </message>
    <message>
        <source>Test of the drawer</source>
        <translation>Essai du tiroir</translation>
    </message>
    <message>
        <source>Check of the drawer</source>
        <translation>Contrôle du tiroir</translation>
    </message>
    <message>
        <source>Drawer opened</source>
        <translation>Tiroir ouvert</translation>
    </message>
    <message>
        <source>The opening is recorded.</source>
        <translation>L’ouverture est enregistrée.</translation>
    </message>
</context>
<context>
    <name>devices::DiscoveryDialog</name>
    <message>
        <source>Look for devices</source>
        <translation>Rechercher des appareils</translation>
    </message>
    <message>
        <source>Touch what belongs to this till.</source>
        <translation>Touchez ce qui appartient à cette caisse.</translation>
    </message>
    <message>
        <source>Look for network printers</source>
        <translation>Chercher sur le réseau</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Answers on port 9100: most likely a ticket printer.</source>
        <translation>Répond sur le port 9100&#xa0;: sans doute une imprimante de tickets.</translation>
    </message>
    <message>
        <source>USB printer</source>
        <translation>Imprimante USB</translation>
    </message>
    <message>
        <source>Serial port</source>
        <translation>Port série</translation>
    </message>
    <message>
        <source>This computer&apos;s account may not open it.</source>
        <translation>Le compte de cet ordinateur n’a pas le droit de l’ouvrir.</translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation>Arrêter la recherche</translation>
    </message>
    <message>
        <source>Asking this network: %1 of %2</source>
        <translation>Recherche sur le réseau&#xa0;: %1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n trouvé</numerusform>
            <numerusform>%n trouvés</numerusform>
        </translation>
    </message>
    <message>
        <source>No port of this computer has a device. A printer on the network must be looked for.</source>
        <translation>Aucun port de cet ordinateur n’a d’appareil. Une imprimante sur le réseau doit être cherchée.</translation>
    </message>
    <message>
        <source>Printer of this computer&apos;s system</source>
        <translation>Imprimante du système de cet ordinateur</translation>
    </message>
</context>
<context>
    <name>devices::ExchangesDialog</name>
    <message>
        <source>Last exchanges: %1</source>
        <translation>Derniers échanges&#xa0;: %1</translation>
    </message>
    <message>
        <source>Last exchanges</source>
        <translation>Derniers échanges</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Caisse</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Nothing was said yet.</source>
        <translation>Rien n’a encore été échangé.</translation>
    </message>
</context>
<context>
    <name>devices::FieldButton</name>
    <message>
        <source>To be said</source>
        <translation>À préciser</translation>
    </message>
    <message>
        <source>This computer&apos;s account may not open it.</source>
        <translation>Le compte de cet ordinateur n’a pas le droit de l’ouvrir.</translation>
    </message>
    <message>
        <source>Another one…</source>
        <translation>Un autre…</translation>
    </message>
    <message>
        <source>Take this</source>
        <translation>Prendre</translation>
    </message>
</context>
<context>
    <name>devices::ScaleDialog</name>
    <message>
        <source>Weight on the scale</source>
        <translation>Poids sur la balance</translation>
    </message>
    <message>
        <source>Put something on it, take it off, and look.</source>
        <translation>Posez quelque chose, retirez-le, et regardez.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Stable</source>
        <translation>Stable</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>En mouvement</translation>
    </message>
    <message>
        <source>Under zero</source>
        <translation>Sous zéro</translation>
    </message>
    <message>
        <source>Too heavy</source>
        <translation>Trop lourd</translation>
    </message>
    <message>
        <source>Too light</source>
        <translation>Trop léger</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>Pas prête</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n réponse</numerusform>
            <numerusform>%n réponses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>devices::ShopColumn</name>
    <message>
        <source>Without the server nobody knows how the other machines are.</source>
        <translation>Sans le serveur, l’état des autres machines est inconnu.</translation>
    </message>
    <message>
        <source>Other tills</source>
        <translation>Autres caisses</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agents</translation>
    </message>
    <message>
        <source>Printers of agents</source>
        <translation>Imprimantes des agents</translation>
    </message>
    <message>
        <source>Time clocks</source>
        <translation>Pointeuses</translation>
    </message>
    <message>
        <source>This till is the shop&apos;s only machine.</source>
        <translation>Cette caisse est la seule machine de la boutique.</translation>
    </message>
</context>
<context>
    <name>office::HitDelegate</name>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
</context>
<context>
    <name>office::NavBar</name>
    <message>
        <source>Navigation</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Boutique</translation>
    </message>
    <message>
        <source>Management</source>
        <translation>Gestion</translation>
    </message>
</context>
<context>
    <name>office::OfficeWindow</name>
    <message>
        <source>Nothing is open to you here yet.</source>
        <translation>Rien ne vous est encore ouvert ici.</translation>
    </message>
    <message>
        <source>An administrator gives rights to your profile; they show here at once.</source>
        <translation>Un administrateur donne des droits à votre profil&#xa0;; ils apparaissent aussitôt ici.</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Offline since %1</source>
        <translation>Hors ligne depuis %1</translation>
    </message>
    <message>
        <source>What is shown stays. The server is asked again by itself.</source>
        <translation>Ce qui est affiché reste. Le serveur est redemandé tout seul.</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Nothing was said since you signed in.</source>
        <translation>Aucun message depuis votre connexion.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Your password was changed.</source>
        <translation>Votre mot de passe a été changé.</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>Rechercher partout</translation>
    </message>
    <message>
        <source>Narrow or widen the navigation</source>
        <translation>Réduire ou élargir le menu</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Page after</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Keys of this page</source>
        <translation>Raccourcis de cette page</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Couleurs sombres</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Couleurs claires</translation>
    </message>
    <message>
        <source>Change my password</source>
        <translation>Changer mon mot de passe</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Ticket %1</source>
        <translation>Ticket %1</translation>
    </message>
</context>
<context>
    <name>office::Palette</name>
    <message>
        <source>Nothing found. Try a shorter word, or a ticket&apos;s number.</source>
        <translation>Rien trouvé. Essayez un mot plus court, ou le numéro d’un ticket.</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>Rechercher partout</translation>
    </message>
    <message>
        <source>A page, an action, a ticket&apos;s number</source>
        <translation>Une page, une action, le numéro d’un ticket</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>move</source>
        <translation>parcourir</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvrir</translation>
    </message>
    <message>
        <source>close</source>
        <translation>fermer</translation>
    </message>
    <message>
        <source>Type &gt; for actions, # for a number</source>
        <translation>Tapez &gt; pour les actions, # pour un numéro</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
</context>
<context>
    <name>office::PasswordDialog</name>
    <message>
        <source>Change my password</source>
        <translation>Changer mon mot de passe</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>Mot de passe actuel</translation>
    </message>
    <message>
        <source>New password, eight characters at least</source>
        <translation>Nouveau mot de passe, huit caractères au moins</translation>
    </message>
    <message>
        <source>The new one again</source>
        <translation>Le nouveau encore une fois</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changer</translation>
    </message>
</context>
<context>
    <name>office::PasswordField</name>
    <message>
        <source>Show the password</source>
        <translation>Afficher le mot de passe</translation>
    </message>
</context>
<context>
    <name>office::ServerForm</name>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
</context>
<context>
    <name>office::SignInWindow</name>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Remember my name</source>
        <translation>Se souvenir de mon identifiant</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>To the back office</source>
        <translation>Poste de gestion</translation>
    </message>
    <message>
        <source>Forgotten password</source>
        <translation>Mot de passe oublié</translation>
    </message>
    <message>
        <source>Choose the server</source>
        <translation>Choisir le serveur</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Server reachable, %1 ms</source>
        <translation>Serveur joignable, %1 ms</translation>
    </message>
    <message>
        <source>Server not reachable</source>
        <translation>Serveur injoignable</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Name or password is wrong.</source>
        <translation>Identifiant ou mot de passe incorrect.</translation>
    </message>
    <message>
        <source>This login is disabled. An administrator can say why.</source>
        <translation>Cet identifiant est désactivé. Un administrateur peut dire pourquoi.</translation>
    </message>
    <message>
        <source>The password was changed. Sign in with the new one.</source>
        <translation>Le mot de passe a changé. Connectez-vous avec le nouveau.</translation>
    </message>
    <message>
        <source>This login was disabled. An administrator can say why.</source>
        <translation>Cet identifiant a été désactivé. Un administrateur peut dire pourquoi.</translation>
    </message>
    <message>
        <source>Signed out.</source>
        <translation>Déconnecté.</translation>
    </message>
    <message>
        <source>Demonstration: touch one to fill the fields.</source>
        <translation>Démonstration&#xa0;: touchez-en un pour remplir les champs.</translation>
    </message>
    <message>
        <source>Ask the administrator of your shop: under Users he gives you a new one. On the server&apos;s computer this command does the same:</source>
        <translation>Demandez à l’administrateur de la boutique&#xa0;: il vous en donne un nouveau sous Utilisateurs. Sur l’ordinateur du serveur, cette commande fait de même&#xa0;:</translation>
    </message>
    <message>
        <source>Nobody can read your old password, and nothing of your work is lost.</source>
        <translation>Personne ne peut lire l’ancien, et rien de votre travail n’est perdu.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Leave the address empty for the database of this computer.</source>
        <translation>Laissez l’adresse vide pour la base de cet ordinateur.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Use this server</source>
        <translation>Utiliser ce serveur</translation>
    </message>
</context>
<context>
    <name>office::TopBar</name>
    <message>
        <source>Search everywhere</source>
        <translation>Rechercher partout</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>%1: menu</source>
        <translation>%1&#xa0;: menu</translation>
    </message>
    <message>
        <source>Something was said</source>
        <translation>Il y a un message</translation>
    </message>
</context>
<context>
    <name>office::WelcomePicture</name>
    <message>
        <source>The shop, the workshop
and the accounts in one place.</source>
        <translation>La boutique, le labo
et les comptes au même endroit.</translation>
    </message>
    <message>
        <source>Back office · version %1</source>
        <translation>Poste de gestion · version %1</translation>
    </message>
</context>
<context>
    <name>orders</name>
    <message>
        <source>Orders</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>Nouvelle commande</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>In production</source>
        <translation>En production</translation>
    </message>
    <message>
        <source>To be fetched</source>
        <translation>À retirer</translation>
    </message>
    <message>
        <source>Ready to leave</source>
        <translation>Prête à livrer</translation>
    </message>
    <message>
        <source>Delivered, not paid</source>
        <translation>Livrée, non payée</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Livrée</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <translation>demain %1</translation>
    </message>
    <message>
        <source>Pickup</source>
        <translation>Retrait</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Livraison</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payée</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>À payer</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Acompte</translation>
    </message>
</context>
<context>
    <name>orders::AssignDialog</name>
    <message>
        <source>Who delivers it?</source>
        <translation>Qui la livre ?</translation>
    </message>
    <message>
        <source>Deliveryman</source>
        <translation>Livreur</translation>
    </message>
    <message>
        <source>Paid or owed</source>
        <translation>Payée ou due</translation>
    </message>
    <message>
        <source>Note for him</source>
        <translation>Note pour le livreur</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>prévue %1</translation>
    </message>
    <message>
        <source>No deliveryman is known yet. The office adds them.</source>
        <translation>Aucun livreur n’est encore connu. Le bureau les ajoute.</translation>
    </message>
    <message>
        <source>The goods are paid: he owes nothing.</source>
        <translation>La marchandise est payée : il ne doit rien.</translation>
    </message>
    <message>
        <source>He owes %1</source>
        <translation>Il doit %1</translation>
    </message>
    <message>
        <source>He pays %1</source>
        <translation>Il paie %1</translation>
    </message>
    <message>
        <source>The customer has paid the fee here: %1 go to him from the drawer.</source>
        <translation>Le client a payé les frais ici : %1 lui sont remis de la caisse.</translation>
    </message>
    <message>
        <source>Note for him (optional)</source>
        <translation>Note pour le livreur (facultatif)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Hand over to him</source>
        <translation>Lui confier</translation>
    </message>
</context>
<context>
    <name>orders::CancelOrderDialog</name>
    <message>
        <source>Cancel the order %1?</source>
        <translation>Annuler la commande %1 ?</translation>
    </message>
    <message>
        <source>Customer gave it up</source>
        <translation>Le client y renonce</translation>
    </message>
    <message>
        <source>Cannot be made in time</source>
        <translation>Impossible dans les temps</translation>
    </message>
    <message>
        <source>Typing mistake</source>
        <translation>Erreur de saisie</translation>
    </message>
    <message>
        <source>Not fetched</source>
        <translation>Jamais retirée</translation>
    </message>
    <message>
        <source>What was paid</source>
        <translation>Ce qui a été payé</translation>
    </message>
    <message>
        <source>The goods</source>
        <translation>La marchandise</translation>
    </message>
    <message>
        <source>What was made goes</source>
        <translation>Ce qui a été produit va</translation>
    </message>
    <message>
        <source>To the counter</source>
        <translation>Au comptoir</translation>
    </message>
    <message>
        <source>To waste</source>
        <translation>En perte</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Cancel the order</source>
        <translation>Annuler la commande</translation>
    </message>
    <message>
        <source>The %1 that were paid</source>
        <translation>Les %1 déjà payés</translation>
    </message>
    <message>
        <source>Given back: %1</source>
        <translation>Rendus : %1</translation>
    </message>
    <message>
        <source>Kept on the customer&apos;s account</source>
        <translation>Gardés sur le compte du client</translation>
    </message>
</context>
<context>
    <name>orders::DayDialog</name>
    <message>
        <source>Which day?</source>
        <translation>Quel jour ?</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Mois précédent</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Mois suivant</translation>
    </message>
</context>
<context>
    <name>orders::NewOrderScreen</name>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Record the order</source>
        <translation>Enregistrer la commande</translation>
    </message>
    <message>
        <source>Choose the customer</source>
        <translation>Choisir le client</translation>
    </message>
    <message>
        <source>Allergies: %1</source>
        <translation>Allergies : %1</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Demain</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Autre…</translation>
    </message>
    <message>
        <source>The ticket is empty.</source>
        <translation>Le ticket est vide.</translation>
    </message>
    <message>
        <source>Choose the time.</source>
        <translation>Choisissez l’heure.</translation>
    </message>
    <message>
        <source>Type the customer&apos;s name.</source>
        <translation>Saisissez le nom du client.</translation>
    </message>
    <message>
        <source>Type the telephone number.</source>
        <translation>Saisissez le téléphone.</translation>
    </message>
    <message>
        <source>The office has not said where you deliver yet.</source>
        <translation>Le bureau n’a pas encore dit où vous livrez.</translation>
    </message>
    <message>
        <source>Choose the zone.</source>
        <translation>Choisissez la zone.</translation>
    </message>
    <message>
        <source>Type the delivery fee.</source>
        <translation>Saisissez les frais de livraison.</translation>
    </message>
    <message>
        <source>A deposit needs an open session.</source>
        <translation>Un acompte demande une session ouverte.</translation>
    </message>
    <message>
        <source>The slip is printed, for the customer and for the workshop.</source>
        <translation>Le bon est imprimé, pour le client et pour le labo.</translation>
    </message>
    <message>
        <source>The slip is printed.</source>
        <translation>Le bon est imprimé.</translation>
    </message>
    <message>
        <source>Take the deposit</source>
        <translation>Encaisser l’acompte</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Acompte</translation>
    </message>
    <message>
        <source>The order is recorded with it, and its slip printed.</source>
        <translation>La commande est enregistrée avec lui, et son bon imprimé.</translation>
    </message>
    <message>
        <source>Order of %1</source>
        <translation>Commande de %1</translation>
    </message>
    <message>
        <source>Order %1 recorded</source>
        <translation>Commande %1 enregistrée</translation>
    </message>
    <message>
        <source>Back to the ticket</source>
        <translation>Retour au ticket</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>Nouvelle commande</translation>
    </message>
    <message>
        <source>From the ticket %1</source>
        <translation>Depuis le ticket %1</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetched or delivered</source>
        <translation>Retrait ou livraison</translation>
    </message>
    <message>
        <source>Pickup</source>
        <translation>Retrait</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Livraison</translation>
    </message>
    <message>
        <source>The goods stand on the counter</source>
        <translation>La marchandise est sur le comptoir</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Delivery zone</source>
        <translation>Zone de livraison</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Frais</translation>
    </message>
    <message>
        <source>Fee (%1)</source>
        <translation>Frais (%1)</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Consignes</translation>
    </message>
    <message>
        <source>E.g.: gift box, no chilli</source>
        <translation>Ex. : boîte cadeau, sans piment</translation>
    </message>
    <message>
        <source>Instructions (optional)</source>
        <translation>Consignes (facultatif)</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Articles, discount taken off</source>
        <translation>Articles, remise déduite</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Left to pay</source>
        <translation>Reste à payer</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>Un autre jour</translation>
    </message>
</context>
<context>
    <name>orders::OrderSide</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Take a payment</source>
        <translation>Encaisser un acompte</translation>
    </message>
    <message>
        <source>Instructions: %1</source>
        <translation>Consignes : %1</translation>
    </message>
    <message>
        <source>Allergies: %1</source>
        <translation>Allergies : %1</translation>
    </message>
    <message>
        <source>Lacking: %1, %2</source>
        <translation>Manque : %1, %2</translation>
    </message>
    <message>
        <source>Total %1</source>
        <translation>Total %1</translation>
    </message>
    <message>
        <source>of which delivery %1</source>
        <translation>dont livraison %1</translation>
    </message>
    <message>
        <source>Paid %1</source>
        <translation>Payé %1</translation>
    </message>
    <message>
        <source>Owed by the deliveryman %1</source>
        <translation>Dû par le livreur %1</translation>
    </message>
    <message>
        <source>Left to pay %1</source>
        <translation>Reste à payer %1</translation>
    </message>
    <message>
        <source>Put in production</source>
        <translation>Mettre en production</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçue</translation>
    </message>
    <message>
        <source>Take payment</source>
        <translation>Encaisser</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>Retirée</translation>
    </message>
    <message>
        <source>Deliveryman</source>
        <translation>Livreur</translation>
    </message>
    <message>
        <source>Settle the debt</source>
        <translation>Régler la dette</translation>
    </message>
    <message>
        <source>Order slip</source>
        <translation>Bon</translation>
    </message>
</context>
<context>
    <name>orders::OrdersScreen</name>
    <message>
        <source>Orders</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Open ones, the first due first</source>
        <translation>Ouvertes, la plus proche d’abord</translation>
    </message>
    <message>
        <source>Which orders</source>
        <translation>Quelles commandes</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Prévue</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Left to pay</source>
        <translation>Reste à payer</translation>
    </message>
    <message>
        <source>Name, telephone, number, article</source>
        <translation>Nom, téléphone, numéro, article</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>To make</source>
        <translation>À produire</translation>
    </message>
    <message>
        <source>To fetch</source>
        <translation>À retirer</translation>
    </message>
    <message>
        <source>To deliver</source>
        <translation>À livrer</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>Non payées</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payée</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n commande</numerusform>
            <numerusform>%n commandes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to take</source>
        <translation>%1 à encaisser</translation>
    </message>
    <message>
        <source>No open order</source>
        <translation>Aucune commande ouverte</translation>
    </message>
    <message>
        <source>An order is made of a ticket: fill it, then touch Order.</source>
        <translation>Une commande se fait depuis un ticket : remplissez-le, puis touchez Commande.</translation>
    </message>
    <message>
        <source>No order of that kind</source>
        <translation>Aucune commande de ce genre</translation>
    </message>
    <message>
        <source>Look with fewer letters, or at all of them.</source>
        <translation>Cherchez avec moins de lettres, ou parmi toutes.</translation>
    </message>
    <message>
        <source>Put in production</source>
        <translation>Mettre en production</translation>
    </message>
    <message>
        <source>In production</source>
        <translation>En production</translation>
    </message>
    <message>
        <source>Handing over</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>Order %1 fetched</source>
        <translation>Commande %1 retirée</translation>
    </message>
    <message>
        <source>Slip of the order</source>
        <translation>Bon de commande</translation>
    </message>
    <message>
        <source>A copy goes to the printer</source>
        <translation>Une copie part à l&apos;imprimante</translation>
    </message>
    <message>
        <source>Payment on an order</source>
        <translation>Paiement sur commande</translation>
    </message>
    <message>
        <source>Its receipt is printed.</source>
        <translation>Son reçu est imprimé.</translation>
    </message>
    <message>
        <source>total %1, paid %2</source>
        <translation>total %1, payé %2</translation>
    </message>
    <message>
        <source>Record the payment</source>
        <translation>Enregistrer le paiement</translation>
    </message>
    <message>
        <source>Payment of %1 recorded</source>
        <translation>Paiement de %1 enregistré</translation>
    </message>
    <message>
        <source>Authorise the payment</source>
        <translation>Autoriser le paiement</translation>
    </message>
    <message>
        <source>Receive the order</source>
        <translation>Recevoir la commande</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçue</translation>
    </message>
    <message>
        <source>Authorise the delivery</source>
        <translation>Autoriser la livraison</translation>
    </message>
    <message>
        <source>The order is on its way</source>
        <translation>La commande est en route</translation>
    </message>
    <message>
        <source>The deliveryman pays</source>
        <translation>Le livreur paie</translation>
    </message>
    <message>
        <source>The goods only: the fee is his.</source>
        <translation>La marchandise seulement : les frais sont pour lui.</translation>
    </message>
    <message>
        <source>Authorise the cancellation</source>
        <translation>Autoriser l’annulation</translation>
    </message>
    <message>
        <source>Cancellation of the order %1</source>
        <translation>Annulation de la commande %1</translation>
    </message>
    <message>
        <source>Order %1 cancelled</source>
        <translation>Commande %1 annulée</translation>
    </message>
</context>
<context>
    <name>orders::ProducersDialog</name>
    <message>
        <source>Who made it?</source>
        <translation>Qui l’a faite ?</translation>
    </message>
    <message>
        <source>Nobody is known yet who makes goods. The office adds them.</source>
        <translation>Personne n’est encore connu à la production. Le bureau les ajoute.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçue</translation>
    </message>
</context>
<context>
    <name>period</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ce mois</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Le mois dernier</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Cette année</translation>
    </message>
</context>
<context>
    <name>pos</name>
    <message>
        <source>Selling</source>
        <translation>Ventes</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>Vente</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Encaissement</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Monnaie</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Impression</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Ventes</translation>
    </message>
</context>
<context>
    <name>pos::BillSummary</name>
    <message>
        <source>Subtotal</source>
        <translation>Sous-total</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
</context>
<context>
    <name>pos::CartPanel</name>
    <message>
        <source>Discount</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Take payment</source>
        <translation>Encaisser</translation>
    </message>
    <message>
        <source>Ticket %1</source>
        <translation>Ticket %1</translation>
    </message>
    <message>
        <source>Subtotal</source>
        <translation>Sous-total</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message>
        <source>Take payment of %1</source>
        <translation>Encaisser %1</translation>
    </message>
    <message>
        <source>Scan or touch a product</source>
        <translation>Scannez ou touchez un article</translation>
    </message>
    <message>
        <source>The ticket fills here. F9 takes up a ticket on hold.</source>
        <translation>Le ticket se remplit ici. F9 rappelle un ticket en attente.</translation>
    </message>
    <message>
        <source>More about the ticket</source>
        <translation>Plus sur le ticket</translation>
    </message>
    <message>
        <source>Ticket discount</source>
        <translation>Remise ticket</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Attente</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Retours</translation>
    </message>
    <message>
        <source>Recall (%1)</source>
        <translation>Rappeler (%1)</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Rendre</translation>
    </message>
    <message>
        <source>Give back %1</source>
        <translation>Rendre %1</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
</context>
<context>
    <name>pos::CategoryRail</name>
    <message>
        <source>Favourites</source>
        <translation>Favoris</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
</context>
<context>
    <name>pos::ChangeDueScreen</name>
    <message>
        <source>Change to give back</source>
        <translation>Monnaie à rendre</translation>
    </message>
    <message>
        <source>No change to give back</source>
        <translation>Pas de monnaie à rendre</translation>
    </message>
    <message>
        <source>Total %1</source>
        <translation>Total %1</translation>
    </message>
    <message>
        <source>%1 received in cash</source>
        <translation>Reçu %1 en espèces</translation>
    </message>
    <message>
        <source>Reprint</source>
        <translation>Réimprimer</translation>
    </message>
    <message>
        <source>Sale %1 recorded</source>
        <translation>Vente %1 enregistrée</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>Caissier</translation>
    </message>
    <message>
        <source>Scan or touch a product to begin the next sale.</source>
        <translation>Scannez ou touchez un article pour commencer la vente suivante.</translation>
    </message>
    <message>
        <source>New sale</source>
        <translation>Nouvelle vente</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Synchronised</source>
        <translation>Synchronisée</translation>
    </message>
    <message>
        <source>Saved on this till</source>
        <translation>Gardée sur cette caisse</translation>
    </message>
    <message>
        <source>Ticket %1 sent to the printer</source>
        <translation>Ticket %1 envoyé à l’imprimante</translation>
    </message>
    <message>
        <source>Voucher to give</source>
        <translation>Avoir à remettre</translation>
    </message>
    <message>
        <source>Money to give back</source>
        <translation>Argent à rendre</translation>
    </message>
    <message>
        <source>Code %1</source>
        <translation>Code %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Return %1 recorded</source>
        <translation>Retour %1 enregistré</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Walk-in customer</source>
        <translation>Client de passage</translation>
    </message>
</context>
<context>
    <name>pos::ChangePanel</name>
    <message>
        <source>Change to give back</source>
        <translation>Monnaie à rendre</translation>
    </message>
    <message>
        <source>Touch an amount or the notes received.</source>
        <translation>Touchez un montant ou les billets reçus.</translation>
    </message>
    <message>
        <source>To give back</source>
        <translation>À rendre</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>Reste à recevoir</translation>
    </message>
</context>
<context>
    <name>pos::CustomerRow</name>
    <message>
        <source>Walk-in customer</source>
        <translation>Client de passage</translation>
    </message>
    <message>
        <source>Customer: %1</source>
        <translation>Client&#xa0;: %1</translation>
    </message>
    <message>
        <source>Sale at the counter</source>
        <translation>Vente au comptoir</translation>
    </message>
    <message>
        <source>Allergy: %1</source>
        <translation>Allergie&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>pos::DiscountDialog</name>
    <message>
        <source>Discount on the ticket</source>
        <translation>Remise sur le ticket</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Apply the discount</source>
        <translation>Appliquer la remise</translation>
    </message>
    <message>
        <source>100 % at most</source>
        <translation>100&#xa0;% au plus</translation>
    </message>
</context>
<context>
    <name>pos::LinePad</name>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Discount %</source>
        <translation>Remise %</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>pos::PaperChoiceBox</name>
    <message>
        <source>Print the ticket</source>
        <translation>Imprimer le ticket</translation>
    </message>
    <message>
        <source>Without ticket</source>
        <translation>Sans ticket</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
</context>
<context>
    <name>pos::PapersScreen</name>
    <message>
        <source>Printing</source>
        <translation>Impression</translation>
    </message>
    <message>
        <source>Here and on the shop&apos;s other printers, newest first</source>
        <translation>Ici et sur les autres imprimantes du magasin, le plus récent d&apos;abord</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Imprimante</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>It will not be printed</source>
        <translation>Il ne sera pas imprimé</translation>
    </message>
    <message>
        <source>On another printer</source>
        <translation>Sur une autre imprimante</translation>
    </message>
    <message>
        <source>It came out</source>
        <translation>Il est sorti</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>C&apos;est noté</translation>
    </message>
    <message>
        <source>Print it again</source>
        <translation>Réimprimer</translation>
    </message>
    <message numerus="yes">
        <source>%n not out yet</source>
        <translation>
            <numerusform>%n pas encore sorti</numerusform>
            <numerusform>%n pas encore sortis</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was printed yet</source>
        <translation>Rien n&apos;a encore été imprimé</translation>
    </message>
    <message>
        <source>Tickets, reports and slips stand here with what became of them.</source>
        <translation>Tickets, rapports et bons sont listés ici avec ce qu&apos;ils sont devenus.</translation>
    </message>
    <message>
        <source>A copy goes to the printer</source>
        <translation>Une copie part à l&apos;imprimante</translation>
    </message>
    <message>
        <source>On which printer?</source>
        <translation>Sur quelle imprimante ?</translation>
    </message>
    <message>
        <source>No agent drives it now.</source>
        <translation>Aucun agent ne la pilote pour l&apos;instant.</translation>
    </message>
    <message>
        <source>It goes to the other printer</source>
        <translation>Il part sur l&apos;autre imprimante</translation>
    </message>
    <message>
        <source>Its printer was taken away. Send it to another one, or give it up.</source>
        <translation>Son imprimante a été retirée. Envoyez-le à une autre, ou abandonnez-le.</translation>
    </message>
    <message>
        <source>This till&apos;s receipt printer</source>
        <translation>L’imprimante de tickets de cette caisse</translation>
    </message>
</context>
<context>
    <name>pos::PaymentScreen</name>
    <message>
        <source>Back to the ticket</source>
        <translation>Retour au ticket</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Encaissement</translation>
    </message>
    <message>
        <source>Ticket %1</source>
        <translation>Ticket %1</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message>
        <source>Amount due</source>
        <translation>À encaisser</translation>
    </message>
    <message>
        <source>Received %1</source>
        <translation>Reçu %1</translation>
    </message>
    <message>
        <source>Proposed amount</source>
        <translation>Montant proposé</translation>
    </message>
    <message>
        <source>Notes received</source>
        <translation>Billets reçus</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Valider</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Finish or leave this payment first</source>
        <translation>Terminez ou quittez d’abord cet encaissement</translation>
    </message>
    <message>
        <source>The product scanned was not added to the ticket.</source>
        <translation>L’article scanné n’a pas été ajouté au ticket.</translation>
    </message>
    <message>
        <source>Split the payment</source>
        <translation>Partager le paiement</translation>
    </message>
    <message>
        <source>Number of the receipt or of the cheque</source>
        <translation>Numéro du reçu ou du chèque</translation>
    </message>
    <message>
        <source>Authorise going over the limit</source>
        <translation>Autoriser le dépassement</translation>
    </message>
    <message>
        <source>%1 on the account of %2</source>
        <translation>%1 sur le compte de %2</translation>
    </message>
    <message>
        <source>Owed now</source>
        <translation>Encours actuel</translation>
    </message>
    <message>
        <source>Owed after</source>
        <translation>Encours après</translation>
    </message>
    <message>
        <source>Agreed with the manager</source>
        <translation>Accord du responsable</translation>
    </message>
    <message>
        <source>Pays this week</source>
        <translation>Paie cette semaine</translation>
    </message>
    <message>
        <source>Leave this payment?</source>
        <translation>Quitter ce paiement&#xa0;?</translation>
    </message>
    <message>
        <source>The card&apos;s terminal accepted a payment. Leaving does not cancel it: refund it on the terminal.</source>
        <translation>Le terminal de carte a accepté un paiement. Quitter ne l’annule pas&#xa0;: remboursez-le sur le terminal.</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Rester ici</translation>
    </message>
    <message>
        <source>Leave the payment</source>
        <translation>Quitter le paiement</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Customer: %1</source>
        <translation>Client&#xa0;: %1</translation>
    </message>
    <message>
        <source>Choose a customer</source>
        <translation>Choisir un client</translation>
    </message>
    <message>
        <source>Paused while the server does not answer: %1</source>
        <translation>En pause tant que le serveur ne répond pas&#xa0;: %1</translation>
    </message>
    <message>
        <source>Split payment</source>
        <translation>Paiement partagé</translation>
    </message>
    <message>
        <source>Left to pay</source>
        <translation>Reste à payer</translation>
    </message>
    <message>
        <source>Total %1, rounded for cash</source>
        <translation>Total %1, arrondi en espèces</translation>
    </message>
    <message>
        <source>%1 paid of %2</source>
        <translation>Payé %1 sur %2</translation>
    </message>
    <message>
        <source>Not enough in stock</source>
        <translation>Stock insuffisant</translation>
    </message>
    <message>
        <source>Money to give back</source>
        <translation>Argent à rendre</translation>
    </message>
    <message>
        <source>To give back</source>
        <translation>À rendre</translation>
    </message>
    <message>
        <source>Take %1 out of the drawer, which opens.</source>
        <translation>Prenez %1 dans le tiroir, qui s’ouvre.</translation>
    </message>
    <message>
        <source>A voucher of %1 is printed.</source>
        <translation>Un avoir de %1 est imprimé.</translation>
    </message>
    <message>
        <source>%1 goes to the customer&apos;s account.</source>
        <translation>%1 vont sur le compte du client.</translation>
    </message>
    <message>
        <source>Choose how the money goes back</source>
        <translation>Choisissez comment rendre l’argent</translation>
    </message>
    <message>
        <source>Give back %1</source>
        <translation>Rendre %1</translation>
    </message>
    <message>
        <source>limit %1, owes %2</source>
        <translation>plafond %1, encours %2</translation>
    </message>
    <message>
        <source>worth %1</source>
        <translation>vaut %1</translation>
    </message>
    <message>
        <source>Number %1</source>
        <translation>Numéro %1</translation>
    </message>
    <message>
        <source>%1 left to pay</source>
        <translation>Reste %1 à payer</translation>
    </message>
    <message>
        <source>Type the number of the receipt</source>
        <translation>Saisissez le numéro du reçu</translation>
    </message>
    <message>
        <source>More than what is due</source>
        <translation>Plus que la somme due</translation>
    </message>
    <message>
        <source>Type an amount, or take the line off</source>
        <translation>Saisissez un montant, ou retirez la ligne</translation>
    </message>
    <message>
        <source>Amount: %1</source>
        <translation>Montant&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: %2 left</source>
        <translation>%1&#xa0;: reste %2</translation>
    </message>
    <message>
        <source>Not enough in stock.</source>
        <translation>Stock insuffisant.</translation>
    </message>
    <message>
        <source>Stock not checked.</source>
        <translation>Stock non vérifié.</translation>
    </message>
    <message>
        <source>The server does not answer; the sale goes on.</source>
        <translation>Le serveur ne répond pas&#xa0;; la vente continue.</translation>
    </message>
    <message>
        <source>%1 would owe %2, above the limit of %3.</source>
        <translation>%1 devrait %2, au-dessus du plafond de %3.</translation>
    </message>
    <message>
        <source>After this sale %1 owes %2.</source>
        <translation>Après cette vente, l’encours de %1 sera de %2.</translation>
    </message>
    <message>
        <source>Proposed amount %1</source>
        <translation>Montant proposé %1</translation>
    </message>
</context>
<context>
    <name>pos::ProductDelegate</name>
    <message>
        <source>Sold out</source>
        <translation>Épuisé</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>Reste %1</translation>
    </message>
</context>
<context>
    <name>pos::ProductGrid</name>
    <message>
        <source>Products</source>
        <translation>Articles</translation>
    </message>
</context>
<context>
    <name>pos::ProductModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, %3 in the ticket</source>
        <translation>%1, %2, %3 dans le ticket</translation>
    </message>
</context>
<context>
    <name>pos::QuantityDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Add to the ticket</source>
        <translation>Ajouter au ticket</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>À la main</translation>
    </message>
    <message>
        <source>Type a quantity.</source>
        <translation>Tapez une quantité.</translation>
    </message>
</context>
<context>
    <name>pos::QueuePanel</name>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>%n essai</numerusform>
            <numerusform>%n essais</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Sending queue</source>
        <translation>File d’envoi</translation>
    </message>
    <message>
        <source>Recorded on this till</source>
        <translation>Enregistrés sur cette caisse</translation>
    </message>
    <message>
        <source>Close the queue</source>
        <translation>Fermer la file</translation>
    </message>
    <message>
        <source>Tickets that wait for the server</source>
        <translation>Tickets qui attendent le serveur</translation>
    </message>
    <message>
        <source>Everything is at the server</source>
        <translation>Tout est au serveur</translation>
    </message>
    <message>
        <source>Tickets that wait for the network show here.</source>
        <translation>Les tickets qui attendent le réseau s’affichent ici.</translation>
    </message>
    <message>
        <source>Total waiting</source>
        <translation>Total en attente</translation>
    </message>
    <message>
        <source>Cash sales, printing and drawer: available</source>
        <translation>Ventes en espèces, impression et tiroir : disponibles</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>Réessayer maintenant</translation>
    </message>
    <message>
        <source>Till record</source>
        <translation>Écriture de caisse</translation>
    </message>
    <message>
        <source>Ticket %1</source>
        <translation>Ticket %1</translation>
    </message>
</context>
<context>
    <name>pos::RecallDialog</name>
    <message>
        <source>Tickets on hold</source>
        <translation>Tickets en attente</translation>
    </message>
    <message>
        <source>The ticket being made goes on hold in its turn.</source>
        <translation>Le ticket en cours sera mis en attente à son tour.</translation>
    </message>
    <message>
        <source>No ticket on hold</source>
        <translation>Aucun ticket en attente</translation>
    </message>
    <message>
        <source>F8 puts one on hold.</source>
        <translation>F8 en met un en attente.</translation>
    </message>
    <message>
        <source>Walk-in customer</source>
        <translation>Client de passage</translation>
    </message>
    <message>
        <source>on hold since %1</source>
        <translation>mis en attente à %1</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>il y a %n min</numerusform>
            <numerusform>il y a %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>il y a %n heure</numerusform>
            <numerusform>il y a %n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n other line(s)</source>
        <translation>
            <numerusform>et %n autre ligne</numerusform>
            <numerusform>et %n autres lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Take up</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Take up the ticket of %1</source>
        <translation>Reprendre le ticket de %1</translation>
    </message>
    <message>
        <source>Drop the ticket of %1</source>
        <translation>Annuler le ticket de %1</translation>
    </message>
    <message>
        <source>Customer did not come back</source>
        <translation>Le client n’est pas revenu</translation>
    </message>
    <message>
        <source>Double</source>
        <translation>Doublon</translation>
    </message>
    <message>
        <source>Typing mistake</source>
        <translation>Erreur de saisie</translation>
    </message>
    <message>
        <source>Authorise dropping the ticket</source>
        <translation>Autoriser l’annulation du ticket</translation>
    </message>
    <message>
        <source>Ticket of %1 on hold, dropped</source>
        <translation>Ticket en attente de %1, annulé</translation>
    </message>
</context>
<context>
    <name>pos::ReturnDialog</name>
    <message>
        <source>Take back goods of the ticket %1</source>
        <translation>Reprendre des articles du ticket %1</translation>
    </message>
    <message>
        <source>Exchange goods of the ticket %1</source>
        <translation>Échanger des articles du ticket %1</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Produit abîmé</translation>
    </message>
    <message>
        <source>Not what was asked for</source>
        <translation>Pas l’article demandé</translation>
    </message>
    <message>
        <source>Changed their mind</source>
        <translation>Changement d’avis</translation>
    </message>
    <message>
        <source>They come off the next ticket; what is missing is paid, what is over goes back.</source>
        <translation>Ils se déduisent du prochain ticket&#xa0;; ce qui manque est payé, ce qui dépasse est rendu.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1 of %2 can come back</source>
        <translation>%1 sur %2 peuvent revenir</translation>
    </message>
    <message>
        <source>The money goes back</source>
        <translation>L’argent est rendu</translation>
    </message>
    <message>
        <source>Back to stock</source>
        <translation>Remis en stock</translation>
    </message>
    <message>
        <source>Spoiled</source>
        <translation>Jeté</translation>
    </message>
    <message>
        <source>Choose what comes back</source>
        <translation>Choisissez ce qui revient</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Choisissez un motif</translation>
    </message>
    <message>
        <source>Give back %1</source>
        <translation>Rendre %1</translation>
    </message>
    <message>
        <source>Exchange for %1</source>
        <translation>Échanger pour %1</translation>
    </message>
</context>
<context>
    <name>pos::SalesListPage</name>
    <message>
        <source>ticket</source>
        <translation>ticket</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Ventes</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Échange</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Caisse</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>Caissier</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Paid with</source>
        <translation>Payé par</translation>
    </message>
    <message>
        <source>Discount (DA)</source>
        <translation>Remise (DA)</translation>
    </message>
    <message>
        <source>Amount (DA)</source>
        <translation>Montant (DA)</translation>
    </message>
    <message>
        <source>All tickets</source>
        <translation>Tous les tickets</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Retours</translation>
    </message>
    <message>
        <source>Exchanges</source>
        <translation>Échanges</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Number or customer</source>
        <translation>Numéro ou client</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s)</source>
        <translation>
            <numerusform>%n ticket</numerusform>
            <numerusform>%n tickets</numerusform>
        </translation>
    </message>
    <message>
        <source>No ticket yet</source>
        <translation>Aucun ticket</translation>
    </message>
    <message>
        <source>What the tills sell stands here as soon as it has come from them.</source>
        <translation>Ce que vendent les caisses figure ici dès que c’est arrivé.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Cancellations</source>
        <translation>Annulations</translation>
    </message>
</context>
<context>
    <name>pos::ScalePanel</name>
    <message>
        <source>Tare</source>
        <translation>Tare</translation>
    </message>
    <message>
        <source>Take this weight</source>
        <translation>Prendre ce poids</translation>
    </message>
    <message>
        <source>Weight on the scale</source>
        <translation>Poids sur la balance</translation>
    </message>
    <message>
        <source>On the scale</source>
        <translation>Sur la balance</translation>
    </message>
    <message>
        <source>Without the tare</source>
        <translation>Sans la tare</translation>
    </message>
    <message>
        <source>%1 with its container, which weighs %2.</source>
        <translation>%1 avec son récipient, qui pèse %2.</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Pas de réponse</translation>
    </message>
    <message>
        <source>Stable</source>
        <translation>Stable</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>En mouvement</translation>
    </message>
    <message>
        <source>Under zero</source>
        <translation>Sous zéro</translation>
    </message>
    <message>
        <source>Empty the scale and set it to zero.</source>
        <translation>Videz la balance et remettez-la à zéro.</translation>
    </message>
    <message>
        <source>Too heavy</source>
        <translation>Trop lourd</translation>
    </message>
    <message>
        <source>It is more than the scale can weigh.</source>
        <translation>C’est plus que la balance ne peut peser.</translation>
    </message>
    <message>
        <source>Too light</source>
        <translation>Trop léger</translation>
    </message>
    <message>
        <source>It is less than the scale may sell.</source>
        <translation>C’est moins que la balance n’a le droit de vendre.</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>Pas prête</translation>
    </message>
    <message>
        <source>Put the goods on the scale.</source>
        <translation>Posez la marchandise sur la balance.</translation>
    </message>
</context>
<context>
    <name>pos::SellScreen</name>
    <message>
        <source>No product of that name</source>
        <translation>Aucun article de ce nom</translation>
    </message>
    <message>
        <source>Try fewer letters, or another category.</source>
        <translation>Essayez moins de lettres ou une autre famille.</translation>
    </message>
    <message>
        <source>Look for a product</source>
        <translation>Rechercher un article</translation>
    </message>
    <message>
        <source>Quantity of the line</source>
        <translation>Quantité de la ligne</translation>
    </message>
    <message>
        <source>Price of the line</source>
        <translation>Prix de la ligne</translation>
    </message>
    <message>
        <source>Note on the line</source>
        <translation>Note sur la ligne</translation>
    </message>
    <message>
        <source>Till menu</source>
        <translation>Menu Caisse</translation>
    </message>
    <message>
        <source>Take payment</source>
        <translation>Encaisser</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Nouveau ticket</translation>
    </message>
    <message>
        <source>Lock the till</source>
        <translation>Verrouiller la caisse</translation>
    </message>
    <message>
        <source>Reprint the last ticket</source>
        <translation>Réimprimer le dernier ticket</translation>
    </message>
    <message>
        <source>Category %1</source>
        <translation>Famille %1</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 × next product</source>
        <translation>%1 × article suivant</translation>
    </message>
    <message>
        <source>Drawer opened</source>
        <translation>Tiroir ouvert</translation>
    </message>
    <message>
        <source>The opening is recorded.</source>
        <translation>L’ouverture est enregistrée.</translation>
    </message>
    <message>
        <source>Ticket %1 sent to the printer</source>
        <translation>Ticket %1 envoyé à l’imprimante</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>Put the ticket on hold</source>
        <translation>Mettre le ticket en attente</translation>
    </message>
    <message>
        <source>Take up a ticket on hold</source>
        <translation>Rappeler un ticket en attente</translation>
    </message>
    <message>
        <source>Take back or exchange goods</source>
        <translation>Retour ou échange d’articles</translation>
    </message>
    <message>
        <source>Change the line</source>
        <translation>Changer la ligne</translation>
    </message>
    <message>
        <source>Make an order of the ticket</source>
        <translation>Faire une commande du ticket</translation>
    </message>
</context>
<context>
    <name>pos::SoldTicketPanel</name>
    <message>
        <source>Take back</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Échange</translation>
    </message>
    <message>
        <source>Reprint</source>
        <translation>Réimprimer</translation>
    </message>
    <message>
        <source>Cancel the ticket</source>
        <translation>Annuler le ticket</translation>
    </message>
    <message>
        <source>Choose a ticket of the list.</source>
        <translation>Choisissez un ticket de la liste.</translation>
    </message>
    <message>
        <source>Ticket %1</source>
        <translation>Ticket %1</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
</context>
<context>
    <name>pos::StateBanner</name>
    <message numerus="yes">
        <source>%n ticket(s) to print</source>
        <translation>
            <numerusform>%n ticket à imprimer</numerusform>
            <numerusform>%n tickets à imprimer</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline since %1.</source>
        <translation>Hors ligne depuis %1.</translation>
    </message>
    <message>
        <source>Go on selling, and call the manager: the network has been down for long.</source>
        <translation>Continuez à vendre et appelez le responsable : le réseau est coupé depuis longtemps.</translation>
    </message>
    <message>
        <source>Go on selling: tickets will leave by themselves when the network is back.</source>
        <translation>Continuez à vendre : les tickets partiront tout seuls au retour du réseau.</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) waiting</source>
        <translation>
            <numerusform>%n ticket en attente</numerusform>
            <numerusform>%n tickets en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide the queue</source>
        <translation>Masquer la file</translation>
    </message>
    <message>
        <source>See the queue</source>
        <translation>Voir la file</translation>
    </message>
    <message>
        <source>Connected again.</source>
        <translation>Reconnecté.</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) sent, none twice.</source>
        <translation>
            <numerusform>%n ticket envoyé, aucun doublon.</numerusform>
            <numerusform>%n tickets envoyés, aucun doublon.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pos::TenderList</name>
    <message>
        <source>Cash received</source>
        <translation>Espèces reçues</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>%1: accepted by the card&apos;s terminal</source>
        <translation>%1&#xa0;: accepté par le terminal de carte</translation>
    </message>
    <message>
        <source>Take %1 off</source>
        <translation>Retirer %1</translation>
    </message>
</context>
<context>
    <name>pos::TicketActs</name>
    <message>
        <source>Authorise the discount</source>
        <translation>Autoriser la remise</translation>
    </message>
    <message>
        <source>%1 off %2</source>
        <translation>Remise de %1 sur %2</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Discount asked</source>
        <translation>Remise demandée</translation>
    </message>
    <message>
        <source>End of the day</source>
        <translation>Fin de journée</translation>
    </message>
    <message>
        <source>Regular customer</source>
        <translation>Habitué</translation>
    </message>
    <message>
        <source>Flaw</source>
        <translation>Défaut</translation>
    </message>
    <message>
        <source>%1 off the whole ticket</source>
        <translation>Remise de %1 sur tout le ticket</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Authorise the price</source>
        <translation>Autoriser le prix</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Price of the shop</source>
        <translation>Prix de la boutique</translation>
    </message>
    <message>
        <source>Price asked</source>
        <translation>Prix demandé</translation>
    </message>
    <message>
        <source>Wrong label</source>
        <translation>Erreur d’étiquette</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Produit abîmé</translation>
    </message>
    <message>
        <source>Authorise the removal</source>
        <translation>Autoriser le retrait</translation>
    </message>
    <message>
        <source>%1 off the ticket</source>
        <translation>%1 retiré du ticket</translation>
    </message>
    <message>
        <source>Slip printed</source>
        <translation>Note imprimée</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Customer changed their mind</source>
        <translation>Le client a changé d’avis</translation>
    </message>
    <message>
        <source>Typing mistake</source>
        <translation>Erreur de saisie</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>Épuisé</translation>
    </message>
    <message>
        <source>%1 removed from the ticket</source>
        <translation>%1 retiré du ticket</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Authorise emptying the ticket</source>
        <translation>Autoriser le vidage du ticket</translation>
    </message>
    <message>
        <source>Emptying of the ticket %1</source>
        <translation>Vidage du ticket %1</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Essai</translation>
    </message>
    <message>
        <source>Ticket emptied</source>
        <translation>Ticket vidé</translation>
    </message>
    <message>
        <source>Empty the ticket %1?</source>
        <translation>Vider le ticket %1&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>Its %n line(s) will be erased. Nothing has been sold.</source>
        <translation>
            <numerusform>Sa ligne sera effacée. Rien n’a été vendu.</numerusform>
            <numerusform>Ses %n lignes seront effacées. Rien n’a été vendu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep the ticket</source>
        <translation>Garder le ticket</translation>
    </message>
    <message>
        <source>Empty the ticket</source>
        <translation>Vider le ticket</translation>
    </message>
    <message>
        <source>Ticket of %1 on hold</source>
        <translation>Ticket de %1 mis en attente</translation>
    </message>
    <message>
        <source>F9 takes it up again.</source>
        <translation>F9 le reprend.</translation>
    </message>
    <message>
        <source>Slip %1 sent to the printer</source>
        <translation>Note %1 envoyée à l’imprimante</translation>
    </message>
    <message>
        <source>From now on, removing a line needs a reason.</source>
        <translation>Désormais, retirer une ligne demande un motif.</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Note&#xa0;: %1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Save the note</source>
        <translation>Enregistrer la note</translation>
    </message>
    <message>
        <source>Note on the ticket %1</source>
        <translation>Note sur le ticket %1</translation>
    </message>
    <message>
        <source>Slip %1 sent to the workshop</source>
        <translation>Bon %1 envoyé au labo</translation>
    </message>
    <message>
        <source>It leaves as soon as the server answers.</source>
        <translation>Il part dès que le serveur répond.</translation>
    </message>
</context>
<context>
    <name>pos::TicketDelegate</name>
    <message>
        <source>free price</source>
        <translation>prix libre</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Return, spoiled</source>
        <translation>Retour, abîmé</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>Reste %1</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>Épuisé</translation>
    </message>
</context>
<context>
    <name>pos::TicketFilterDialog</name>
    <message>
        <source>More about the ticket</source>
        <translation>Plus sur le ticket</translation>
    </message>
    <message>
        <source>Exact amount</source>
        <translation>Montant exact</translation>
    </message>
    <message>
        <source>A product on it: name, code, or a scan</source>
        <translation>Un article du ticket&#xa0;: nom, code ou scan</translation>
    </message>
    <message>
        <source>Sold by</source>
        <translation>Vendu par</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Look for it</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
</context>
<context>
    <name>pos::TicketMenu</name>
    <message>
        <source>Ticket %1</source>
        <translation>Ticket %1</translation>
    </message>
    <message>
        <source>Print a slip</source>
        <translation>Imprimer une note provisoire</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>Mettre en attente</translation>
    </message>
    <message>
        <source>Take up a ticket on hold</source>
        <translation>Rappeler un ticket en attente</translation>
    </message>
    <message>
        <source>Take back or exchange goods</source>
        <translation>Retour ou échange d’articles</translation>
    </message>
    <message>
        <source>Empty the ticket</source>
        <translation>Vider le ticket</translation>
    </message>
    <message>
        <source>Send to the workshop</source>
        <translation>Envoyer au labo</translation>
    </message>
</context>
<context>
    <name>pos::TicketModel</name>
    <message>
        <source>%1 comes back, %2</source>
        <translation>Retour de %1, %2</translation>
    </message>
</context>
<context>
    <name>pos::TicketView</name>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>Lines of the ticket</source>
        <translation>Lignes du ticket</translation>
    </message>
    <message>
        <source>Note on the line</source>
        <translation>Note sur la ligne</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation>Retirer la ligne</translation>
    </message>
    <message>
        <source>Keep what was sold</source>
        <translation>Ne pas reprendre cet article</translation>
    </message>
</context>
<context>
    <name>pos::TicketsScreen</name>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Tickets found</source>
        <translation>Tickets trouvés</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>Caissier</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Caisse</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>No ticket of that kind</source>
        <translation>Aucun ticket de ce genre</translation>
    </message>
    <message>
        <source>Look on other days, or with fewer criteria.</source>
        <translation>Cherchez sur d’autres jours, ou avec moins de critères.</translation>
    </message>
    <message>
        <source>Back to selling</source>
        <translation>Retour à la vente</translation>
    </message>
    <message>
        <source>Tickets, returns, exchanges</source>
        <translation>Tickets, retours, échanges</translation>
    </message>
    <message>
        <source>Number of the ticket</source>
        <translation>Numéro du ticket</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 jours</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Amount, product, cashier</source>
        <translation>Montant, article, caissier</translation>
    </message>
    <message>
        <source>Choose a ticket of the list.</source>
        <translation>Choisissez un ticket de la liste.</translation>
    </message>
    <message>
        <source>Ticket %1 sent to the printer</source>
        <translation>Ticket %1 envoyé à l’imprimante</translation>
    </message>
    <message>
        <source>It is marked DUPLICATA.</source>
        <translation>Il porte la mention DUPLICATA.</translation>
    </message>
    <message>
        <source>Authorise the return</source>
        <translation>Autoriser le retour</translation>
    </message>
    <message>
        <source>Return of %1</source>
        <translation>Retour de %1</translation>
    </message>
    <message>
        <source>To give back</source>
        <translation>À rendre</translation>
    </message>
    <message>
        <source>Authorise the exchange</source>
        <translation>Autoriser l’échange</translation>
    </message>
    <message>
        <source>Exchange of %1</source>
        <translation>Échange de %1</translation>
    </message>
    <message>
        <source>Comes back</source>
        <translation>Revient</translation>
    </message>
    <message>
        <source>Authorise the cancellation</source>
        <translation>Autoriser l’annulation</translation>
    </message>
    <message>
        <source>Cancellation of the ticket %1</source>
        <translation>Annulation du ticket %1</translation>
    </message>
    <message>
        <source>Typing mistake</source>
        <translation>Erreur de saisie</translation>
    </message>
    <message>
        <source>Customer changed their mind</source>
        <translation>Le client a changé d’avis</translation>
    </message>
    <message>
        <source>Wrong way of paying</source>
        <translation>Mauvais moyen de paiement</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>Vente</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Échange</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Cancellation</source>
        <translation>Annulation</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
</context>
<context>
    <name>pos::TillHeader</name>
    <message>
        <source>Look for or scan a product</source>
        <translation>Rechercher ou scanner un article</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Caisse</translation>
    </message>
    <message>
        <source>Lock the till</source>
        <translation>Verrouiller la caisse</translation>
    </message>
    <message>
        <source>%1: change the cashier</source>
        <translation>%1&#xa0;: changer de caissier</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Rappeler</translation>
    </message>
    <message numerus="yes">
        <source>Recall: %n ticket(s) on hold</source>
        <translation>
            <numerusform>Rappeler&#xa0;: %n ticket en attente</numerusform>
            <numerusform>Rappeler&#xa0;: %n tickets en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Commandes</translation>
    </message>
    <message numerus="yes">
        <source>Orders: %n for today</source>
        <translation>
            <numerusform>Commandes : %n pour aujourd’hui</numerusform>
            <numerusform>Commandes : %n pour aujourd’hui</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Till: %n to pay out</source>
        <translation>
            <numerusform>Caisse : %n à décaisser</numerusform>
            <numerusform>Caisse : %n à décaisser</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pos::TillMenu</name>
    <message>
        <source>Till</source>
        <translation>Caisse</translation>
    </message>
    <message>
        <source>Open the drawer</source>
        <translation>Ouvrir le tiroir</translation>
    </message>
    <message>
        <source>Reprint the last ticket</source>
        <translation>Réimprimer le dernier ticket</translation>
    </message>
    <message>
        <source>Sending queue</source>
        <translation>File d’envoi</translation>
    </message>
    <message>
        <source>Close the session</source>
        <translation>Clôturer la session</translation>
    </message>
    <message>
        <source>The session closes when the ticket is empty.</source>
        <translation>La session se clôture quand le ticket est vide.</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Couleurs sombres</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Couleurs claires</translation>
    </message>
    <message>
        <source>Help and keys</source>
        <translation>Aide et touches</translation>
    </message>
    <message>
        <source>Tickets, returns, exchanges</source>
        <translation>Tickets, retours, échanges</translation>
    </message>
    <message>
        <source>Your profile does not have this right.</source>
        <translation>Votre profil n’a pas ce droit.</translation>
    </message>
    <message>
        <source>No session is open.</source>
        <translation>Aucune session n’est ouverte.</translation>
    </message>
    <message>
        <source>Cash movement</source>
        <translation>Mouvement de caisse</translation>
    </message>
    <message>
        <source>Bank deposit</source>
        <translation>Dépôt en banque</translation>
    </message>
    <message>
        <source>Payment on an account</source>
        <translation>Paiement d’un compte client</translation>
    </message>
    <message>
        <source>State of the till</source>
        <translation>État de la caisse</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Nothing was sold here yet.</source>
        <translation>Rien n’a encore été vendu ici.</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Impression</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>This program drives no devices.</source>
        <translation>Ce programme ne pilote aucun appareil.</translation>
    </message>
    <message>
        <source>Deliverymen&apos;s debts</source>
        <translation>Dettes des livreurs</translation>
    </message>
    <message>
        <source>To pay out</source>
        <translation>À décaisser</translation>
    </message>
</context>
<context>
    <name>pos::VoucherDialog</name>
    <message>
        <source>Voucher</source>
        <translation>Avoir</translation>
    </message>
    <message>
        <source>Scan the voucher, or type the code printed under its bars.</source>
        <translation>Scannez l’avoir, ou tapez le code imprimé sous les barres.</translation>
    </message>
    <message>
        <source>Code of the voucher</source>
        <translation>Code de l’avoir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Use the voucher</source>
        <translation>Utiliser l’avoir</translation>
    </message>
    <message>
        <source>Type the code of the voucher, or scan it.</source>
        <translation>Tapez le code de l’avoir, ou scannez-le.</translation>
    </message>
</context>
<context>
    <name>shell::HelpDialog</name>
    <message>
        <source>Keys and codes</source>
        <translation>Touches et codes</translation>
    </message>
    <message>
        <source>This help</source>
        <translation>Cette aide</translation>
    </message>
    <message>
        <source>Line above, line below</source>
        <translation>Ligne précédente, ligne suivante</translation>
    </message>
    <message>
        <source>One more, one less</source>
        <translation>Un de plus, un de moins</translation>
    </message>
    <message>
        <source>Twelve times the next product</source>
        <translation>Douze fois l’article suivant</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation>Retirer la ligne</translation>
    </message>
    <message>
        <source>Scanned: take payment, then confirm the exact amount</source>
        <translation>Scanné : encaisser, puis valider le montant exact</translation>
    </message>
    <message>
        <source>Scanned while paying: a note of 500 (200, 1000, 2000)</source>
        <translation>Scanné pendant l’encaissement : un billet de 500 (200, 1000, 2000)</translation>
    </message>
    <message>
        <source>Scanned: next sale</source>
        <translation>Scanné : vente suivante</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Amount received, or part of the payment</source>
        <translation>Montant reçu, ou part du paiement</translation>
    </message>
    <message>
        <source>Exact amount</source>
        <translation>Montant exact</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Confirm the payment</source>
        <translation>Valider le paiement</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Back to the ticket</source>
        <translation>Retour au ticket</translation>
    </message>
    <message>
        <source>Scanned: pay with that voucher</source>
        <translation>Scanné&#xa0;: payer avec cet avoir</translation>
    </message>
    <message>
        <source>Plug everything in and switch it on: printer, drawer on the printer, scale, display.</source>
        <translation>Branchez et allumez tout&#xa0;: imprimante, tiroir sur l’imprimante, balance, afficheur.</translation>
    </message>
    <message>
        <source>Printer: Look for devices, touch it, choose the paper width, Add, then Print a test. Wrong letters: change the characters.</source>
        <translation>Imprimante&#xa0;: Rechercher des appareils, touchez-la, choisissez la largeur du papier, Ajouter, puis Imprimer un test. Lettres fausses&#xa0;: changez le jeu de caractères.</translation>
    </message>
    <message>
        <source>Drawer: Open the drawer. If it stays shut, set the other pin.</source>
        <translation>Tiroir&#xa0;: Ouvrir le tiroir. S’il reste fermé, réglez l’autre broche.</translation>
    </message>
    <message>
        <source>Scale: Add, Scale, its port and its protocol as its manual says; Test, and put something on it.</source>
        <translation>Balance&#xa0;: Ajouter, Balance, son port et son protocole selon sa notice&#xa0;; Tester, et posez quelque chose.</translation>
    </message>
    <message>
        <source>Display: Add, its port, or the receipt printer&apos;s plug; Test. Nothing to see: try the other command set.</source>
        <translation>Afficheur&#xa0;: Ajouter, son port, ou la prise de l’imprimante&#xa0;; Tester. Rien ne s’affiche&#xa0;: essayez l’autre jeu de commandes.</translation>
    </message>
    <message>
        <source>Scanner that types: nothing to set; Test a reading. On a serial cable: Add, its port.</source>
        <translation>Douchette clavier&#xa0;: rien à régler&#xa0;; Tester une lecture. Sur câble série&#xa0;: Ajouter, son port.</translation>
    </message>
    <message>
        <source>“May not open it”: install %1, add this account to the groups lp and dialout, sign in again.</source>
        <translation>«&#xa0;Pas le droit de l’ouvrir&#xa0;»&#xa0;: installez %1, ajoutez ce compte aux groupes lp et dialout, reconnectez-vous.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Raccourcis</translation>
    </message>
</context>
<context>
    <name>shell::ServerLine</name>
    <message>
        <source>I compared it: trust it</source>
        <translation>J’ai comparé&#xa0;: faire confiance</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Interrogation du serveur…</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>Le serveur ne répond pas.</translation>
    </message>
    <message>
        <source>A server of this computer.</source>
        <translation>Un serveur de cet ordinateur.</translation>
    </message>
    <message>
        <source>Encrypted, %1. The certificate ends on %2: the administrator should renew it.</source>
        <translation>Chiffrée, %1. Le certificat se termine le %2&#xa0;: l’administrateur devrait le renouveler.</translation>
    </message>
    <message>
        <source>Encrypted, %1. Certificate valid until %2.</source>
        <translation>Chiffrée, %1. Certificat valide jusqu’au %2.</translation>
    </message>
    <message>
        <source>Unknown certificate. Compare this fingerprint with the server&apos;s own:</source>
        <translation>Certificat inconnu. Comparez cette empreinte avec celle du serveur&#xa0;:</translation>
    </message>
    <message>
        <source>This is not the certificate that was trusted here. Nothing was sent. Ask the administrator; if it was renewed, name the server again and compare.</source>
        <translation>Ce n’est pas le certificat auquel on a fait confiance ici. Rien n’a été envoyé. Demandez à l’administrateur&#xa0;; s’il a été renouvelé, indiquez le serveur à nouveau et comparez.</translation>
    </message>
    <message>
        <source>This certificate belongs to another server. Nothing was sent. Check the name, or ask the administrator for a certificate of this one.</source>
        <translation>Ce certificat appartient à un autre serveur. Rien n’a été envoyé. Vérifiez le nom, ou demandez à l’administrateur un certificat pour celui-ci.</translation>
    </message>
    <message>
        <source>This certificate ended on %1. Nothing was sent. The administrator must renew it.</source>
        <translation>Ce certificat a expiré le %1. Rien n’a été envoyé. L’administrateur doit le renouveler.</translation>
    </message>
    <message>
        <source>Trusted from now on, on this computer.</source>
        <translation>Approuvé désormais sur cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>shell::TillWindow</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Did the ticket %1 come out?</source>
        <translation>Le ticket %1 est-il sorti ?</translation>
    </message>
    <message>
        <source>The printer stopped answering while it printed. The sale itself is recorded.</source>
        <translation>L’imprimante n’a plus répondu pendant l’impression. La vente, elle, est enregistrée.</translation>
    </message>
    <message>
        <source>No, print it again</source>
        <translation>Non, réimprimer</translation>
    </message>
    <message>
        <source>Yes, it came out</source>
        <translation>Oui, il est sorti</translation>
    </message>
    <message>
        <source>To pay out: %1</source>
        <translation>À décaisser : %1</translation>
    </message>
    <message>
        <source>To take in: %1</source>
        <translation>À encaisser : %1</translation>
    </message>
    <message>
        <source>The office asks for it.</source>
        <translation>Le bureau le demande.</translation>
    </message>
    <message>
        <source>%1 asks for it.</source>
        <translation>%1 le demande.</translation>
    </message>
    <message>
        <source>See</source>
        <translation>Voir</translation>
    </message>
    <message>
        <source>Close this window to scan.</source>
        <translation>Fermez cette fenêtre pour scanner.</translation>
    </message>
    <message>
        <source>Go back to the sale to scan.</source>
        <translation>Revenez à la vente pour scanner.</translation>
    </message>
</context>
<context>
    <name>shop</name>
    <message>
        <source>never seen</source>
        <translation>aucun signe encore</translation>
    </message>
    <message>
        <source>seen just now</source>
        <translation>signe à l’instant</translation>
    </message>
    <message numerus="yes">
        <source>seen %n minute(s) ago</source>
        <translation>
            <numerusform>signe il y a %n minute</numerusform>
            <numerusform>signe il y a %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>seen %n hour(s) ago</source>
        <translation>
            <numerusform>signe il y a %n heure</numerusform>
            <numerusform>signe il y a %n heures</numerusform>
        </translation>
    </message>
    <message>
        <source>seen on %1</source>
        <translation>dernier signe le %1</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>heure exacte</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 fast</source>
        <translation>avance de %1</translation>
    </message>
    <message>
        <source>%1 slow</source>
        <translation>retard de %1</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>en ligne</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>ne répond pas</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>répond</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>prête</translation>
    </message>
    <message>
        <source>no agent drives it</source>
        <translation>aucun agent ne la conduit</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) wait</source>
        <translation>
            <numerusform>%n papier attend</numerusform>
            <numerusform>%n papiers attendent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in question</source>
        <translation>
            <numerusform>%n en question</numerusform>
            <numerusform>%n en question</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % full</source>
        <translation>pleine à %1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>ui::ContentArea</name>
    <message>
        <source>Data of %1.</source>
        <translation>Données de %1.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>ui::Dialog</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>ui::Keyboard</name>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Latin letters</source>
        <translation>Lettres latines</translation>
    </message>
    <message>
        <source>Arabic letters</source>
        <translation>Lettres arabes</translation>
    </message>
    <message>
        <source>Capitals</source>
        <translation>Majuscules</translation>
    </message>
    <message>
        <source>Delete the last letter</source>
        <translation>Effacer la dernière lettre</translation>
    </message>
    <message>
        <source>Put the keyboard away</source>
        <translation>Ranger le clavier</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>ui::ListFilters</name>
    <message>
        <source>Other days…</source>
        <translation>D’autres jours…</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>ui::ListPage</name>
    <message>
        <source>Filter the list</source>
        <translation>Filtrer la liste</translation>
    </message>
    <message>
        <source>Ask the server again</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>The view before</source>
        <translation>Vue précédente</translation>
    </message>
    <message>
        <source>The view after</source>
        <translation>Vue suivante</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Rien ne correspond</translation>
    </message>
    <message>
        <source>Take a filter off, or look for other words.</source>
        <translation>Retirez un filtre, ou cherchez d’autres mots.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>Envoyé à l’imprimante</translation>
    </message>
</context>
<context>
    <name>ui::NumPad</name>
    <message>
        <source>Delete the last digit</source>
        <translation>Effacer le dernier chiffre</translation>
    </message>
    <message>
        <source>Decimal comma</source>
        <translation>Virgule</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Keyboard on the screen</source>
        <translation>Clavier à l’écran</translation>
    </message>
</context>
<context>
    <name>ui::PaperPreview</name>
    <message>
        <source>Paper preview</source>
        <translation>Aperçu du papier</translation>
    </message>
</context>
<context>
    <name>ui::PeriodDialog</name>
    <message>
        <source>From one day to another</source>
        <translation>D’un jour à un autre</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>The first day comes after the last.</source>
        <translation>Le premier jour vient après le dernier.</translation>
    </message>
    <message>
        <source>A day is written 14, 14/4 or 14/04/2026; +3 and -1 count from today.</source>
        <translation>Un jour s’écrit 14, 14/4 ou 14/04/2026 ; +3 et -1 comptent à partir d’aujourd’hui.</translation>
    </message>
</context>
<context>
    <name>ui::ReasonPicker</name>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>En quelques mots</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Autre motif</translation>
    </message>
</context>
<context>
    <name>ui::Stepper</name>
    <message>
        <source>One less: %1</source>
        <translation>Un de moins : %1</translation>
    </message>
    <message>
        <source>One more: %1</source>
        <translation>Un de plus : %1</translation>
    </message>
</context>
<context>
    <name>ui::TextDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ui::TouchKeyboard</name>
    <message>
        <source>Keyboard on the screen</source>
        <translation>Clavier à l’écran</translation>
    </message>
</context>
</TS>

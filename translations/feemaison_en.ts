<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>Status</name>
    <message numerus="yes">
        <source>%n record(s) to send</source>
        <translation>
            <numerusform>%n record to send</numerusform>
            <numerusform>%n records to send</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cash::ClosingReport</name>
    <message numerus="yes">
        <source>%n ticket(s)</source>
        <translation>
            <numerusform>%n ticket</numerusform>
            <numerusform>%n tickets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cash::ExceptionsPage</name>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n remark</numerusform>
            <numerusform>%n remarks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cash::ExceptionsScreen</name>
    <message numerus="yes">
        <source>%n to be checked</source>
        <translation>
            <numerusform>%n to be checked</numerusform>
            <numerusform>%n to be checked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cash::FiguresView</name>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n order</numerusform>
            <numerusform>%n orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
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
            <numerusform>%n payment</numerusform>
            <numerusform>%n payments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cash::RequestsPage</name>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n request</numerusform>
            <numerusform>%n requests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cash::SessionsPage</name>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cash::StateScreen</name>
    <message numerus="yes">
        <source>%n ticket(s)</source>
        <translation>
            <numerusform>%n ticket</numerusform>
            <numerusform>%n tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n movement(s)</source>
        <translation>
            <numerusform>%n movement</numerusform>
            <numerusform>%n movements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>delivery::DebtsScreen</name>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n order</numerusform>
            <numerusform>%n orders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::CustomerDialog</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>devices::DiscoveryDialog</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>devices::ScaleDialog</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>orders::NewOrderScreen</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>orders::OrdersScreen</name>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n order</numerusform>
            <numerusform>%n orders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pos::CartPanel</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pos::PapersScreen</name>
    <message numerus="yes">
        <source>%n not out yet</source>
        <translation>
            <numerusform>%n not out yet</numerusform>
            <numerusform>%n not out yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pos::PaymentScreen</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pos::QueuePanel</name>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>%n attempt</numerusform>
            <numerusform>%n attempts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pos::RecallDialog</name>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n other line(s)</source>
        <translation>
            <numerusform>and %n other line</numerusform>
            <numerusform>and %n other lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pos::SalesListPage</name>
    <message numerus="yes">
        <source>%n ticket(s)</source>
        <translation>
            <numerusform>%n ticket</numerusform>
            <numerusform>%n tickets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pos::SellScreen</name>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n product</numerusform>
            <numerusform>%n products</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pos::StateBanner</name>
    <message numerus="yes">
        <source>%n ticket(s) to print</source>
        <translation>
            <numerusform>%n ticket to print</numerusform>
            <numerusform>%n tickets to print</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) waiting</source>
        <translation>
            <numerusform>%n ticket waiting</numerusform>
            <numerusform>%n tickets waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) sent, none twice.</source>
        <translation>
            <numerusform>%n ticket sent, none twice.</numerusform>
            <numerusform>%n tickets sent, none twice.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pos::TicketActs</name>
    <message numerus="yes">
        <source>Its %n line(s) will be erased. Nothing has been sold.</source>
        <translation>
            <numerusform>Its %n line will be erased. Nothing has been sold.</numerusform>
            <numerusform>Its %n lines will be erased. Nothing has been sold.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pos::TillHeader</name>
    <message numerus="yes">
        <source>Recall: %n ticket(s) on hold</source>
        <translation>
            <numerusform>Recall: %n ticket on hold</numerusform>
            <numerusform>Recall: %n tickets on hold</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Orders: %n for today</source>
        <translation>
            <numerusform>Orders: %n for today</numerusform>
            <numerusform>Orders: %n for today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Till: %n to pay out</source>
        <translation>
            <numerusform>Till: %n to pay out</numerusform>
            <numerusform>Till: %n to pay out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shop</name>
    <message numerus="yes">
        <source>seen %n minute(s) ago</source>
        <translation>
            <numerusform>seen %n minute ago</numerusform>
            <numerusform>seen %n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>seen %n hour(s) ago</source>
        <translation>
            <numerusform>seen %n hour ago</numerusform>
            <numerusform>seen %n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) wait</source>
        <translation>
            <numerusform>%n paper waits</numerusform>
            <numerusform>%n papers wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in question</source>
        <translation>
            <numerusform>%n in question</numerusform>
            <numerusform>%n in question</numerusform>
        </translation>
    </message>
</context>
</TS>

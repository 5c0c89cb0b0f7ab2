<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
<context>
    <name>Activation</name>
    <message>
        <source>the sub-domain</source>
        <translation>サブドメイン</translation>
    </message>
    <message>
        <source>Make sure that the domain %1 is verified in the customer&apos;s tenant.</source>
        <translation>顧客のテナントでドメイン %1 が確認済みであることを確かめてください。</translation>
    </message>
    <message>
        <source>Open %1 and sign in as a User Administrator or a Global Administrator of the customer&apos;s tenant.</source>
        <translation>%1 を開き、顧客のテナントの User Administrator または Global Administrator としてサインインします。</translation>
    </message>
    <message>
        <source>Go to Users &gt; Active users and choose &quot;Add a user&quot;.</source>
        <translation>[ユーザー] &gt; [アクティブなユーザー] に移動し、[ユーザーの追加] を選択します。</translation>
    </message>
    <message>
        <source>Display name and user name: %1. Domain: %2.</source>
        <translation>表示名とユーザー名: %1。ドメイン: %2。</translation>
    </message>
    <message>
        <source>Let Microsoft make the password. Nobody needs it.</source>
        <translation>パスワードは Microsoft に自動生成させます。このパスワードは誰も使いません。</translation>
    </message>
    <message>
        <source>Choose the customer&apos;s country as the location, and assign one licence with Microsoft Teams or Teams Phone.</source>
        <translation>場所として顧客の国を選択し、Microsoft Teams または Teams Phone を含むライセンスを 1 つ割り当てます。</translation>
    </message>
    <message>
        <source>Finish and come back here to check. Activation can take up to 24 hours.</source>
        <translation>完了したら、ここに戻ってチェックしてください。アクティブ化には最大 24 時間かかることがあります。</translation>
    </message>
</context>
<context>
    <name>Ask</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>保存されていない変更</translation>
    </message>
    <message>
        <source>What you do not save is lost.</source>
        <translation>保存しない変更は失われます。</translation>
    </message>
    <message>
        <source>&amp;Save changes</source>
        <translation>変更を保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Discard changes</source>
        <translation>変更を破棄(&amp;D)</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>編集を続ける</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>Service created</source>
        <translation>サービスの作成</translation>
    </message>
    <message>
        <source>Service changed</source>
        <translation>サービスの変更</translation>
    </message>
    <message>
        <source>Service given to another customer</source>
        <translation>サービスの顧客の変更</translation>
    </message>
    <message>
        <source>License type of a service changed</source>
        <translation>サービスのライセンスの種類の変更</translation>
    </message>
    <message>
        <source>Deploy status set</source>
        <translation>展開の状態の設定</translation>
    </message>
    <message>
        <source>Task of a service</source>
        <translation>サービスのタスク</translation>
    </message>
    <message>
        <source>Service deleted</source>
        <translation>サービスの削除</translation>
    </message>
    <message>
        <source>Continued in spite of a problem</source>
        <translation>問題があるまま続行</translation>
    </message>
    <message>
        <source>App registration changed</source>
        <translation>アプリの登録の変更</translation>
    </message>
    <message>
        <source>App registration checked</source>
        <translation>アプリの登録のチェック</translation>
    </message>
    <message>
        <source>Rights removed from an App registration</source>
        <translation>アプリの登録からの権限の削除</translation>
    </message>
    <message>
        <source>Client secret removed</source>
        <translation>クライアント シークレットの削除</translation>
    </message>
    <message>
        <source>Domain added to a customer&apos;s tenant</source>
        <translation>顧客のテナントへのドメインの追加</translation>
    </message>
    <message>
        <source>Domain verified in a customer&apos;s tenant</source>
        <translation>顧客のテナントでのドメインの確認</translation>
    </message>
    <message>
        <source>Activation user created</source>
        <translation>アクティブ化ユーザーの作成</translation>
    </message>
    <message>
        <source>Activation user licensed</source>
        <translation>アクティブ化ユーザーへのライセンスの割り当て</translation>
    </message>
    <message>
        <source>Activation user deleted</source>
        <translation>アクティブ化ユーザーの削除</translation>
    </message>
    <message>
        <source>Customer added</source>
        <translation>顧客の追加</translation>
    </message>
    <message>
        <source>Customer changed</source>
        <translation>顧客の変更</translation>
    </message>
    <message>
        <source>Customer deleted</source>
        <translation>顧客の削除</translation>
    </message>
    <message>
        <source>Customers imported</source>
        <translation>顧客のインポート</translation>
    </message>
    <message>
        <source>Invitation created</source>
        <translation>招待の作成</translation>
    </message>
    <message>
        <source>Invitation&apos;s link replaced</source>
        <translation>招待のリンクの差し替え</translation>
    </message>
    <message>
        <source>Invitation&apos;s status changed</source>
        <translation>招待の状態の変更</translation>
    </message>
    <message>
        <source>Invitation answered</source>
        <translation>招待への返信</translation>
    </message>
    <message>
        <source>Invitation onboarded</source>
        <translation>招待のオンボード</translation>
    </message>
    <message>
        <source>Invitation expired</source>
        <translation>招待の期限切れ</translation>
    </message>
    <message>
        <source>Invitation valid again</source>
        <translation>招待の再有効化</translation>
    </message>
    <message>
        <source>Authentication of an invitation left unfinished</source>
        <translation>招待の認証の中断</translation>
    </message>
    <message>
        <source>Invitation cancelled</source>
        <translation>招待の取り消し</translation>
    </message>
    <message>
        <source>Invitation deleted</source>
        <translation>招待の削除</translation>
    </message>
    <message>
        <source>Mail queued</source>
        <translation>メールの送信待ち</translation>
    </message>
    <message>
        <source>Mail handed to the mail server</source>
        <translation>メール サーバーへのメールの引き渡し</translation>
    </message>
    <message>
        <source>Mail sent</source>
        <translation>メールの送信</translation>
    </message>
    <message>
        <source>Mail not sent</source>
        <translation>メールの送信失敗</translation>
    </message>
    <message>
        <source>Mail may have been sent</source>
        <translation>メールが送信された可能性あり</translation>
    </message>
    <message>
        <source>Provider changed</source>
        <translation>プロバイダーの変更</translation>
    </message>
    <message>
        <source>Email server changed</source>
        <translation>メール サーバーの変更</translation>
    </message>
    <message>
        <source>Account that sends mails changed</source>
        <translation>メール送信アカウントの変更</translation>
    </message>
    <message>
        <source>Invitation settings changed</source>
        <translation>招待の設定の変更</translation>
    </message>
    <message>
        <source>Commercial information changed</source>
        <translation>契約情報の変更</translation>
    </message>
    <message>
        <source>SBCs changed</source>
        <translation>SBC の変更</translation>
    </message>
    <message>
        <source>Script templates changed</source>
        <translation>スクリプト テンプレートの変更</translation>
    </message>
</context>
<context>
    <name>AuditDetail</name>
    <message>
        <source>from %1 to %2</source>
        <translation>%1 から %2 に変更</translation>
    </message>
    <message>
        <source>was: %1</source>
        <translation>変更前: %1</translation>
    </message>
    <message>
        <source>full name was: %1</source>
        <translation>変更前の正式名称: %1</translation>
    </message>
    <message>
        <source>licensed users: %1 to %2</source>
        <translation>ライセンス ユーザー数: %1 から %2 に変更</translation>
    </message>
    <message>
        <source>carrier password changed</source>
        <translation>通信事業者のパスワードの変更</translation>
    </message>
    <message>
        <source>carrier password removed</source>
        <translation>通信事業者のパスワードの削除</translation>
    </message>
    <message>
        <source>set-up was changed</source>
        <translation>構成の変更</translation>
    </message>
    <message>
        <source>after the tasks</source>
        <translation>タスクの実行後</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>このコンピューター上</translation>
    </message>
    <message>
        <source>validated again</source>
        <translation>再検証</translation>
    </message>
    <message>
        <source>nothing changed</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>signing key created</source>
        <translation>署名キーの作成</translation>
    </message>
    <message>
        <source>signing key renewed</source>
        <translation>署名キーの更新</translation>
    </message>
    <message>
        <source>signing key imported</source>
        <translation>署名キーのインポート</translation>
    </message>
    <message>
        <source>continued although the check was not valid</source>
        <translation>チェックの結果が有効でないまま続行</translation>
    </message>
    <message>
        <source>try %1</source>
        <translation>%1 回目の試行</translation>
    </message>
    <message>
        <source>link %1</source>
        <translation>リンク %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>added: %1</source>
        <translation>追加: %1</translation>
    </message>
    <message>
        <source>changed: %1</source>
        <translation>変更: %1</translation>
    </message>
    <message>
        <source>removed: %1</source>
        <translation>削除: %1</translation>
    </message>
    <message>
        <source>confirmed: %1</source>
        <translation>確認済み: %1</translation>
    </message>
    <message>
        <source>enabled, no Terms and Conditions</source>
        <translation>有効、利用規約なし</translation>
    </message>
    <message>
        <source>disabled, no Terms and Conditions</source>
        <translation>無効、利用規約なし</translation>
    </message>
    <message>
        <source>enabled, %1, version %2</source>
        <translation>有効、%1、バージョン %2</translation>
    </message>
    <message>
        <source>disabled, %1, version %2</source>
        <translation>無効、%1、バージョン %2</translation>
    </message>
    <message>
        <source>commercial information</source>
        <translation>契約情報</translation>
    </message>
    <message>
        <source>Microsoft 365 domain</source>
        <translation>Microsoft 365 ドメイン</translation>
    </message>
    <message>
        <source>routing and DNS</source>
        <translation>ルーティングと DNS</translation>
    </message>
    <message>
        <source>SIP connection</source>
        <translation>SIP 接続</translation>
    </message>
    <message>
        <source>Direct Routing</source>
        <translation>ダイレクト ルーティング</translation>
    </message>
    <message>
        <source>QOE</source>
        <translation>QOE</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>that it is the customer&apos;s tenant</source>
        <translation>顧客のテナントであること</translation>
    </message>
    <message>
        <source>a reply after the link&apos;s end</source>
        <translation>リンクの期限切れ後の返信</translation>
    </message>
    <message>
        <source>a reply to a replaced link</source>
        <translation>差し替え済みのリンクへの返信</translation>
    </message>
    <message>
        <source>a second, different reply</source>
        <translation>内容の異なる 2 回目の返信</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>tenant name, domains and licences</source>
        <translation>テナント名、ドメイン、ライセンス</translation>
    </message>
    <message>
        <source>Shows that the registration belongs to the right tenant, and counts its licences; Teams PowerShell needs it too.</source>
        <translation>アプリの登録が正しいテナントのものであることを示し、ライセンスを数えます。Teams PowerShell にも必要です。</translation>
    </message>
    <message>
        <source>users and their phone licences</source>
        <translation>ユーザーとその電話ライセンス</translation>
    </message>
    <message>
        <source>Reads the users who shall get a phone number, and their licences.</source>
        <translation>電話番号を割り当てるユーザーと、そのライセンスを読み取ります。</translation>
    </message>
    <message>
        <source>check of the directory roles</source>
        <translation>ディレクトリ ロールのチェック</translation>
    </message>
    <message>
        <source>Shows which directory roles the registration holds, so that missing rights are found before the set-up fails.</source>
        <translation>アプリの登録が持つディレクトリ ロールを示します。権限の不足を、セットアップが失敗する前に見つけられます。</translation>
    </message>
    <message>
        <source>groups and administrative units</source>
        <translation>グループと管理単位</translation>
    </message>
    <message>
        <source>Needed when the registration is limited to administrative units, and for policies that are assigned to groups.</source>
        <translation>アプリの登録が管理単位に限定されている場合と、グループに割り当てるポリシーに必要です。</translation>
    </message>
    <message>
        <source>the client secret&apos;s end and the granted permissions</source>
        <translation>クライアント シークレットの有効期限と付与済みのアクセス許可</translation>
    </message>
    <message>
        <source>Reads when the client secret ends and which permissions were really granted.</source>
        <translation>クライアント シークレットの有効期限と、実際に付与されているアクセス許可を読み取ります。</translation>
    </message>
    <message>
        <source>check of manual DNS records</source>
        <translation>手動で設定した DNS レコードのチェック</translation>
    </message>
    <message>
        <source>Checks the SBC&apos;s domain when the DNS records are set by hand.</source>
        <translation>DNS レコードを手動で設定する場合に、SBC のドメインをチェックします。</translation>
    </message>
    <message>
        <source>life-cycle templates of Hosted Pro</source>
        <translation>Hosted Pro のライフサイクル テンプレート</translation>
    </message>
    <message>
        <source>Lets the life-cycle templates of Hosted Pro change group memberships.</source>
        <translation>Hosted Pro のライフサイクル テンプレートがグループ メンバーシップを変更できるようにします。</translation>
    </message>
    <message>
        <source>automatic set-up of the SBC&apos;s domain</source>
        <translation>SBC のドメインの自動セットアップ</translation>
    </message>
    <message>
        <source>Adds and verifies the SBC&apos;s sub-domain in the tenant.</source>
        <translation>SBC のサブドメインをテナントに追加し、確認します。</translation>
    </message>
    <message>
        <source>the activation user</source>
        <translation>アクティブ化ユーザー</translation>
    </message>
    <message>
        <source>Creates and licenses the user that activates the SBC&apos;s domain.</source>
        <translation>SBC のドメインをアクティブ化するユーザーを作成し、ライセンスを割り当てます。</translation>
    </message>
    <message>
        <source>renewal of the secret by the registration itself</source>
        <translation>アプリの登録自身によるシークレットの更新</translation>
    </message>
    <message>
        <source>Lets the registration add its own next client secret. Off by default.</source>
        <translation>アプリの登録が、自身の次のクライアント シークレットを追加できるようにします。既定ではオフです。</translation>
    </message>
    <message>
        <source>call quality reports</source>
        <translation>通話品質レポート</translation>
    </message>
    <message>
        <source>Reads the call records from which the quality of experience is reported.</source>
        <translation>エクスペリエンスの品質のレポートに使用する通話記録を読み取ります。</translation>
    </message>
    <message>
        <source>tenant name and domains</source>
        <translation>テナント名とドメイン</translation>
    </message>
    <message>
        <source>Shows that the registration belongs to the right tenant.</source>
        <translation>アプリの登録が正しいテナントのものであることを示します。</translation>
    </message>
    <message>
        <source>all Teams settings</source>
        <translation>Teams のすべての設定</translation>
    </message>
    <message>
        <source>Carries the rights of every Teams cmdlet that the set-up runs. Or the two roles below together.</source>
        <translation>セットアップで実行するすべての Teams コマンドレットの権限を含みます。代わりに、下の 2 つのロールを組み合わせることもできます。</translation>
    </message>
    <message>
        <source>voice routes and gateways</source>
        <translation>音声ルートとゲートウェイ</translation>
    </message>
    <message>
        <source>Together with Teams Communications Administrator or Teams Telephony Administrator a narrower choice than Teams Administrator.</source>
        <translation>Teams Communications Administrator または Teams Telephony Administrator と組み合わせると、Teams Administrator よりも範囲の狭い選択肢になります。</translation>
    </message>
    <message>
        <source>calling settings</source>
        <translation>通話の設定</translation>
    </message>
    <message>
        <source>Narrower than Teams Administrator; needs Skype for Business Administrator beside it.</source>
        <translation>Teams Administrator より範囲が狭く、Skype for Business Administrator も必要です。</translation>
    </message>
    <message>
        <source>telephony settings</source>
        <translation>テレフォニーの設定</translation>
    </message>
    <message>
        <source>administrative units</source>
        <translation>管理単位</translation>
    </message>
    <message>
        <source>Needed for the whole tenant when Teams Administrator is held for one administrative unit only.</source>
        <translation>Teams Administrator を 1 つの管理単位についてのみ持つ場合に、テナント全体に対して必要です。</translation>
    </message>
    <message>
        <source>the SBC&apos;s domain</source>
        <translation>SBC のドメイン</translation>
    </message>
    <message>
        <source>Lets Teams PowerShell and people manage the SBC&apos;s domain.</source>
        <translation>Teams PowerShell と担当者が SBC のドメインを管理できるようにします。</translation>
    </message>
    <message>
        <source>Lets the registration manage the users of the tenant or of one administrative unit.</source>
        <translation>アプリの登録が、テナントまたは 1 つの管理単位のユーザーを管理できるようにします。</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Enough, but far more than is needed. Prefer Teams Administrator.</source>
        <translation>十分ですが、必要な範囲を大きく超えています。Teams Administrator をお勧めします。</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Input</source>
        <translation>入力内容</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>テナント</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>資格情報</translation>
    </message>
    <message>
        <source>Teams administration</source>
        <translation>Teams の管理</translation>
    </message>
    <message>
        <source>Right tenant</source>
        <translation>テナントの一致</translation>
    </message>
    <message>
        <source>Right application</source>
        <translation>アプリケーションの一致</translation>
    </message>
    <message>
        <source>Permission %1</source>
        <translation>アクセス許可 %1</translation>
    </message>
    <message>
        <source>Optional permissions</source>
        <translation>任意のアクセス許可</translation>
    </message>
    <message>
        <source>Directory roles</source>
        <translation>ディレクトリ ロール</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>クライアント シークレット</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Tenant, Client ID and client secret have the right form.</source>
        <translation>テナント、クライアント ID、クライアント シークレットの形式は正しいです。</translation>
    </message>
    <message>
        <source>The tenant is missing.</source>
        <translation>テナントが入力されていません。</translation>
    </message>
    <message>
        <source>Enter the Tenant ID from the Entra admin center, Overview, or a domain of the tenant.</source>
        <translation>Entra 管理センターの [概要] にあるテナント ID、またはテナントのドメインを入力してください。</translation>
    </message>
    <message>
        <source>The tenant is neither an id nor a domain.</source>
        <translation>テナントが ID でもドメインでもありません。</translation>
    </message>
    <message>
        <source>Enter the Tenant ID (a GUID) or a domain such as contoso.onmicrosoft.com.</source>
        <translation>テナント ID (GUID)、または contoso.onmicrosoft.com のようなドメインを入力してください。</translation>
    </message>
    <message>
        <source>The Application (Client) ID is missing.</source>
        <translation>アプリケーション (クライアント) ID が入力されていません。</translation>
    </message>
    <message>
        <source>Copy it from the App registration&apos;s overview.</source>
        <translation>アプリの登録の [概要] からコピーしてください。</translation>
    </message>
    <message>
        <source>The Application (Client) ID is not a GUID.</source>
        <translation>アプリケーション (クライアント) ID が GUID ではありません。</translation>
    </message>
    <message>
        <source>Copy &quot;Application (client) ID&quot; from the App registration&apos;s overview; it has 36 characters.</source>
        <translation>アプリの登録の [概要] から [アプリケーション (クライアント) ID] をコピーしてください。36 文字です。</translation>
    </message>
    <message>
        <source>The client secret is missing.</source>
        <translation>クライアント シークレットが入力されていません。</translation>
    </message>
    <message>
        <source>Enter the client secret&apos;s Value.</source>
        <translation>クライアント シークレットの [値] を入力してください。</translation>
    </message>
    <message>
        <source>This looks like the Secret ID, not the secret&apos;s Value. Nothing was sent.</source>
        <translation>シークレットの値ではなく、シークレット ID のようです。何も送信されていません。</translation>
    </message>
    <message>
        <source>Copy the column Value, which Microsoft shows only right after creating the secret. If it is gone, create a new secret.</source>
        <translation>[値] 列をコピーしてください。値は、シークレットを作成した直後にのみ Microsoft の画面に表示されます。もう表示されない場合は、新しいシークレットを作成してください。</translation>
    </message>
    <message>
        <source>The client secret has blanks or line ends inside, or is too long.</source>
        <translation>クライアント シークレットに空白または改行が含まれているか、長すぎます。</translation>
    </message>
    <message>
        <source>Copy only the secret&apos;s Value again. Microsoft&apos;s client secrets have 16 to 64 characters.</source>
        <translation>シークレットの値だけをもう一度コピーしてください。Microsoft のクライアント シークレットは 16 ～ 64 文字です。</translation>
    </message>
    <message>
        <source>The tenant exists: %1.</source>
        <translation>テナントが存在します: %1。</translation>
    </message>
    <message>
        <source>This tenant is in the cloud %1.</source>
        <translation>このテナントはクラウド %1 にあります。</translation>
    </message>
    <message>
        <source>Choose that cloud and try again.</source>
        <translation>そのクラウドを選択して、再試行してください。</translation>
    </message>
    <message>
        <source>The sign-in addresses of this tenant lead to a server that does not belong to the chosen cloud (%1). The secret was not sent.</source>
        <translation>このテナントのサインイン アドレスが、選択したクラウド (%1) に属さないサーバーを指しています。シークレットは送信されていません。</translation>
    </message>
    <message>
        <source>Check the chosen cloud. If it is right, ask your network administrator whether something alters the traffic.</source>
        <translation>選択したクラウドを確認してください。正しい場合は、通信が改変されていないかネットワーク管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>Microsoft accepted the credentials.</source>
        <translation>Microsoft が資格情報を受け入れました。</translation>
    </message>
    <message>
        <source>Microsoft Graph confirms the tenant %1 (%2).</source>
        <translation>Microsoft Graph でテナント %1 (%2) が確認されました。</translation>
    </message>
    <message>
        <source>The credentials belong to another tenant (%2) than the one entered (%1).</source>
        <translation>この資格情報は、入力したテナント (%1) ではなく別のテナント (%2) のものです。</translation>
    </message>
    <message>
        <source>Enter the Tenant ID of the tenant in which the App registration was made.</source>
        <translation>アプリの登録を作成したテナントのテナント ID を入力してください。</translation>
    </message>
    <message>
        <source>The enterprise application %1 belongs to this registration and is enabled.</source>
        <translation>エンタープライズ アプリケーション %1 はこのアプリの登録のもので、有効になっています。</translation>
    </message>
    <message>
        <source>Microsoft Graph answered for another application than the one entered.</source>
        <translation>Microsoft Graph が、入力したものとは別のアプリケーションについて応答しました。</translation>
    </message>
    <message>
        <source>Check the Application (Client) ID and try again.</source>
        <translation>アプリケーション (クライアント) ID を確認して、再試行してください。</translation>
    </message>
    <message>
        <source>The enterprise application %1 is disabled.</source>
        <translation>エンタープライズ アプリケーション %1 は無効になっています。</translation>
    </message>
    <message>
        <source>Enable it in the Entra admin center under Enterprise applications, Properties.</source>
        <translation>Entra 管理センターの [エンタープライズ アプリケーション] の [プロパティ] で有効にしてください。</translation>
    </message>
    <message>
        <source>The application %1 was registered in another tenant; its secret and its requested permissions can only be seen there.</source>
        <translation>アプリケーション %1 は別のテナントで登録されています。そのシークレットと要求されたアクセス許可は、登録元のテナントでのみ表示できます。</translation>
    </message>
    <message>
        <source>Use an App registration of the customer&apos;s own tenant.</source>
        <translation>顧客自身のテナントのアプリの登録を使用してください。</translation>
    </message>
    <message>
        <source>Granted. It serves: %2.</source>
        <translation>付与されています。用途: %2。</translation>
    </message>
    <message>
        <source>Covered by the granted permission %2. It serves: %3.</source>
        <translation>付与済みのアクセス許可 %2 に含まれています。用途: %3。</translation>
    </message>
    <message>
        <source>%1 is not granted. Without it this does not work: %2.</source>
        <translation>%1 が付与されていません。これがないと、次の機能は使えません: %2。</translation>
    </message>
    <message>
        <source>In the App registration under API permissions add the Microsoft Graph application permission %1 and grant admin consent.</source>
        <translation>アプリの登録の [API のアクセス許可] で、Microsoft Graph のアプリケーションのアクセス許可 %1 を追加し、管理者の同意を与えてください。</translation>
    </message>
    <message>
        <source>%1 was requested, but admin consent is missing. Without it this does not work: %2.</source>
        <translation>%1 は要求されていますが、管理者の同意がありません。これがないと、次の機能は使えません: %2。</translation>
    </message>
    <message>
        <source>Click &quot;Grant admin consent&quot; in the App registration under API permissions.</source>
        <translation>アプリの登録の [API のアクセス許可] で [管理者の同意を与えます] をクリックしてください。</translation>
    </message>
    <message>
        <source>The recommended permission %1 is not granted. It serves: %2.</source>
        <translation>推奨されるアクセス許可 %1 が付与されていません。用途: %2。</translation>
    </message>
    <message>
        <source>Add the Microsoft Graph application permission %1 and grant admin consent, if you want that.</source>
        <translation>必要に応じて、Microsoft Graph のアプリケーションのアクセス許可 %1 を追加し、管理者の同意を与えてください。</translation>
    </message>
    <message>
        <source>All optional permissions are granted.</source>
        <translation>任意のアクセス許可はすべて付与されています。</translation>
    </message>
    <message>
        <source>Not granted, and only needed for extra features: %1.</source>
        <translation>付与されていませんが、追加機能にのみ必要です: %1。</translation>
    </message>
    <message>
        <source>The registration holds: %1.</source>
        <translation>アプリの登録のロール: %1。</translation>
    </message>
    <message>
        <source>The registration lacks a directory role to manage Teams.</source>
        <translation>アプリの登録に、Teams を管理するためのディレクトリ ロールがありません。</translation>
    </message>
    <message>
        <source>Assign to the enterprise application: %1 (Entra admin center, Roles and administrators).</source>
        <translation>エンタープライズ アプリケーションに次のロールを割り当ててください: %1 (Entra 管理センターの [ロールと管理者])。</translation>
    </message>
    <message>
        <source>%1 is held only for the administrative unit %2. Users of that unit can be managed; voice routes, gateways and domains cannot.</source>
        <translation>%1 は管理単位 %2 に対してのみ割り当てられています。その管理単位のユーザーは管理できますが、音声ルート、ゲートウェイ、ドメインは管理できません。</translation>
    </message>
    <message>
        <source>Assign the role for the whole tenant if voice routes, gateways or domains shall be set up.</source>
        <translation>音声ルート、ゲートウェイ、ドメインをセットアップする場合は、テナント全体に対してロールを割り当ててください。</translation>
    </message>
    <message>
        <source>%1 is held only for an administrative unit, which is not enough.</source>
        <translation>%1 は管理単位に対してのみ割り当てられており、十分ではありません。</translation>
    </message>
    <message>
        <source>Assign the role for the whole tenant.</source>
        <translation>テナント全体に対してロールを割り当ててください。</translation>
    </message>
    <message>
        <source>%1 is held only for the administrative unit %2, and Directory Readers is missing.</source>
        <translation>%1 は管理単位 %2 に対してのみ割り当てられており、Directory Readers がありません。</translation>
    </message>
    <message>
        <source>Assign Directory Readers for the whole tenant, or the role itself for the whole tenant.</source>
        <translation>Directory Readers をテナント全体に対して割り当てるか、ロール自体をテナント全体に対して割り当ててください。</translation>
    </message>
    <message>
        <source>No directory role is needed.</source>
        <translation>ディレクトリ ロールは不要です。</translation>
    </message>
    <message>
        <source>The client secret is valid until %2 (days left: %1).</source>
        <translation>クライアント シークレットは %2 まで有効です (残り日数: %1)。</translation>
    </message>
    <message>
        <source>The client secret ends soon, on %2 (days left: %1).</source>
        <translation>クライアント シークレットの有効期限が %2 に切れます (残り日数: %1)。</translation>
    </message>
    <message>
        <source>Plan a new client secret: add it to the App registration, then replace it here.</source>
        <translation>新しいクライアント シークレットを計画してください。アプリの登録に追加してから、ここで置き換えます。</translation>
    </message>
    <message>
        <source>Critical: the client secret ends very soon, on %2 (days left: %1).</source>
        <translation>重大: クライアント シークレットの有効期限が、もうすぐ %2 に切れます (残り日数: %1)。</translation>
    </message>
    <message>
        <source>Add a new client secret to the App registration now and replace it here, before the service stops.</source>
        <translation>サービスが停止する前に、今すぐアプリの登録に新しいクライアント シークレットを追加し、ここで置き換えてください。</translation>
    </message>
    <message>
        <source>The client secret ended on %2.</source>
        <translation>クライアント シークレットの有効期限は %2 に切れました。</translation>
    </message>
    <message>
        <source>Add a new client secret to the App registration and enter its Value here.</source>
        <translation>アプリの登録に新しいクライアント シークレットを追加し、その値をここに入力してください。</translation>
    </message>
    <message>
        <source>Several client secrets of the registration begin with &quot;%3&quot;, so it is not certain which one this is. The earliest ends on %2 (days left: %1).</source>
        <translation>アプリの登録に「%3」で始まるクライアント シークレットが複数あるため、どれを使用しているか特定できません。最も早い有効期限は %2 です (残り日数: %1)。</translation>
    </message>
    <message>
        <source>Remove the secrets that are no longer used from the App registration.</source>
        <translation>使用しなくなったシークレットをアプリの登録から削除してください。</translation>
    </message>
    <message>
        <source>No client secret of the registration begins with &quot;%1&quot;, so its end is not known.</source>
        <translation>アプリの登録に「%1」で始まるクライアント シークレットがないため、有効期限は不明です。</translation>
    </message>
    <message>
        <source>Look up the secret&apos;s end in the App registration under Certificates &amp; secrets.</source>
        <translation>アプリの登録の [証明書とシークレット] で、シークレットの有効期限を確認してください。</translation>
    </message>
    <message>
        <source>%1 Teams Phone licences are free, %2 are needed.</source>
        <translation>Teams Phone の空きライセンスは %1 個あります (必要数: %2)。</translation>
    </message>
    <message>
        <source>%1 Teams Phone licences are free.</source>
        <translation>Teams Phone の空きライセンスは %1 個あります。</translation>
    </message>
    <message>
        <source>Only %1 Teams Phone licences are free, %2 are needed.</source>
        <translation>Teams Phone の空きライセンスは %1 個しかありません (必要数: %2)。</translation>
    </message>
    <message>
        <source>Let the customer buy more licences with Teams Phone, or lower the number of licensed users.</source>
        <translation>顧客に Teams Phone を含むライセンスの追加購入を依頼するか、ライセンス ユーザー数を減らしてください。</translation>
    </message>
    <message>
        <source>The tenant has no licence that includes Teams Phone.</source>
        <translation>テナントに Teams Phone を含むライセンスがありません。</translation>
    </message>
    <message>
        <source>Let the customer buy licences with Teams Phone, for example Teams Phone Standard.</source>
        <translation>顧客に Teams Phone を含むライセンス (Teams Phone Standard など) の購入を依頼してください。</translation>
    </message>
    <message>
        <source>Not checked, because an earlier step did not succeed.</source>
        <translation>前の手順が成功しなかったため、チェックしていません。</translation>
    </message>
    <message>
        <source>Solve the problem above first.</source>
        <translation>先に上の問題を解決してください。</translation>
    </message>
    <message>
        <source>It could not be checked, because the registration may not read it.</source>
        <translation>アプリの登録に読み取る権限がないため、チェックできませんでした。</translation>
    </message>
    <message>
        <source>Grant the application permission %1, or check it in the Entra admin center.</source>
        <translation>アプリケーションのアクセス許可 %1 を付与するか、Entra 管理センターで確認してください。</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Could not check</source>
        <translation>チェック不可</translation>
    </message>
    <message>
        <source>The App registration is valid</source>
        <translation>アプリの登録は有効です</translation>
    </message>
    <message>
        <source>The App registration has problems</source>
        <translation>アプリの登録に問題があります</translation>
    </message>
    <message>
        <source>The App registration could not be checked completely</source>
        <translation>アプリの登録を完全にはチェックできませんでした</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>付与済み</translation>
    </message>
    <message>
        <source>Covered by a stronger one</source>
        <translation>上位のアクセス許可に含まれる</translation>
    </message>
    <message>
        <source>Requested, not granted</source>
        <translation>要求済み、未付与</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>CheckAll</name>
    <message>
        <source>Short name</source>
        <translation>短縮名</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>テナント</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Secret ends</source>
        <translation>シークレットの有効期限</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>残り日数</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>チェック日時</translation>
    </message>
    <message>
        <source>What is not OK</source>
        <translation>OK でない項目</translation>
    </message>
    <message>
        <source>Check of all services</source>
        <translation>すべてのサービスのチェック</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>%1 から %2 まで。</translation>
    </message>
    <message>
        <source>The check was stopped: services are missing here.</source>
        <translation>チェックは途中で停止されました。一部のサービスはここに含まれていません。</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>There is no service with the short name %1.</source>
        <translation>短縮名が %1 のサービスはありません。</translation>
    </message>
    <message>
        <source>Service %1</source>
        <translation>サービス %1</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>%1 of %2 services checked</source>
        <translation>%1/%2 件のサービスをチェックしました</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>返信</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>何も変更されていません。</translation>
    </message>
    <message>
        <source>Reply for %1 (%2)</source>
        <translation>%1 (%2) への返信</translation>
    </message>
    <message>
        <source>Tenant: %1 %2 %3</source>
        <translation>テナント: %1 %2 %3</translation>
    </message>
    <message>
        <source>Application (client) ID: %1</source>
        <translation>アプリケーション (クライアント) ID: %1</translation>
    </message>
    <message>
        <source>The reply is about the tenant %1, not about %2.</source>
        <translation>この返信は %2 ではなく、テナント %1 に関するものです。</translation>
    </message>
    <message>
        <source>Yes: %1</source>
        <translation>はい: %1</translation>
    </message>
    <message>
        <source>Imported. %1: %2</source>
        <translation>インポートしました。%1: %2</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Full Name</source>
        <translation>正式名称</translation>
    </message>
    <message>
        <source>Invitation Email</source>
        <translation>招待メールの宛先</translation>
    </message>
    <message>
        <source>M365 Admin Email</source>
        <translation>M365 管理者メール</translation>
    </message>
    <message>
        <source>Email Sent</source>
        <translation>メール送信</translation>
    </message>
    <message>
        <source>Email Invitation Sent Count</source>
        <translation>招待メールの送信回数</translation>
    </message>
    <message>
        <source>Created at</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Expires at</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Device Authenticated</source>
        <translation>デバイス認証済み</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Auth URL</source>
        <translation>認証 URL</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Connects a customer&apos;s Microsoft 365 tenant to a Teams Direct Routing provider.

Commands:
  (none)              open the window
  LINK or FILE        open an invitation in the Invitation wizard
  check               validate an App registration without a window
  import-reply FILE   import a customer&apos;s reply (-: standard input) without a window
  invitations         list the invitations without a window

Exit status 0 valid or done, 1 problems or refused, 2 wrong usage, 3 could not check.</source>
        <translation>顧客の Microsoft 365 テナントを Teams ダイレクト ルーティングのプロバイダーに接続します。

コマンド:
  (なし)              ウィンドウを開く
  LINK または FILE    招待を招待ウィザードで開く
  check               アプリの登録をウィンドウなしで検証する
  import-reply FILE   顧客の返信をウィンドウなしでインポートする (-: 標準入力)
  invitations         招待をウィンドウなしで一覧表示する

終了状態: 0 有効または完了、1 問題ありまたは拒否、2 使い方の誤り、3 チェック不可。</translation>
    </message>
    <message>
        <source>A command, or an invitation&apos;s link or file.</source>
        <translation>コマンド、または招待のリンクかファイル。</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>このヘルプを表示します。</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>バージョンを表示します。</translation>
    </message>
    <message>
        <source>Test libraries, SQLite, TLS, translations, catalogue and keychain; exit status 0 when all answer.</source>
        <translation>ライブラリ、SQLite、TLS、翻訳、カタログ、キーチェーンをテストします。すべて応答すれば終了状態は 0 です。</translation>
    </message>
    <message>
        <source>Start the Invitation wizard only, also without a link.</source>
        <translation>リンクがない場合も、招待ウィザードだけを起動します。</translation>
    </message>
    <message>
        <source>Folder for data, settings and logs.</source>
        <translation>データ、設定、ログのフォルダー。</translation>
    </message>
    <message>
        <source>Language of the program, for example en.</source>
        <translation>プログラムの言語 (例: en)。</translation>
    </message>
    <message>
        <source>File with further clouds (JSON).</source>
        <translation>追加のクラウドを記述したファイル (JSON)。</translation>
    </message>
    <message>
        <source>Cloud to use: global, usgov, usdod, china, or one of the cloud file.</source>
        <translation>使用するクラウド: global、usgov、usdod、china、またはクラウド ファイルにあるもの。</translation>
    </message>
    <message>
        <source>check: Tenant ID or domain.</source>
        <translation>check: テナント ID またはドメイン。</translation>
    </message>
    <message>
        <source>check: Application (client) ID.</source>
        <translation>check: アプリケーション (クライアント) ID。</translation>
    </message>
    <message>
        <source>check: read the client secret from standard input.</source>
        <translation>check: クライアント シークレットを標準入力から読み取ります。</translation>
    </message>
    <message>
        <source>check: compare the free licences with this number.</source>
        <translation>check: 空きライセンス数をこの数と比較します。</translation>
    </message>
    <message>
        <source>check: direct-routing (default) or qoe.</source>
        <translation>check: direct-routing (既定) または qoe。</translation>
    </message>
    <message>
        <source>check: the service with this short name, from the store and the keychain.</source>
        <translation>check: この短縮名のサービスを、ストアとキーチェーンから読み取ります。</translation>
    </message>
    <message>
        <source>check: every service; invitations: finished ones, too.</source>
        <translation>check: すべてのサービス。invitations: 終了した招待も含みます。</translation>
    </message>
    <message>
        <source>import-reply: yes, this is the customer&apos;s tenant.</source>
        <translation>import-reply: はい、これは顧客のテナントです。</translation>
    </message>
    <message>
        <source>import-reply: although the link had ended.</source>
        <translation>import-reply: リンクの有効期限が切れていてもインポートします。</translation>
    </message>
    <message>
        <source>import-reply: although the link was replaced by a newer one.</source>
        <translation>import-reply: リンクが新しいものに差し替えられていてもインポートします。</translation>
    </message>
    <message>
        <source>import-reply: in place of another reply that was imported before.</source>
        <translation>import-reply: 以前にインポートした別の返信と置き換えます。</translation>
    </message>
    <message>
        <source>Commands: answer as JSON.</source>
        <translation>コマンド: JSON で応答します。</translation>
    </message>
    <message>
        <source>--%1 goes with: %2</source>
        <translation>--%1 は次と組み合わせて使用します: %2</translation>
    </message>
    <message>
        <source>--%1 goes with no command.</source>
        <translation>--%1 はどのコマンドとも組み合わせられません。</translation>
    </message>
    <message>
        <source>--profile is direct-routing or qoe.</source>
        <translation>--profile には direct-routing または qoe を指定します。</translation>
    </message>
    <message>
        <source>--licensed-users is a number from 1 to 500.</source>
        <translation>--licensed-users には 1 ～ 500 の数値を指定します。</translation>
    </message>
    <message>
        <source>Name one registration (--tenant, --client, --secret-stdin), or one --service, or --all.</source>
        <translation>アプリの登録 1 つ (--tenant、--client、--secret-stdin)、サービス 1 つ (--service)、または --all を指定してください。</translation>
    </message>
    <message>
        <source>--tenant, --client and --secret-stdin belong together.</source>
        <translation>--tenant、--client、--secret-stdin は一緒に指定してください。</translation>
    </message>
    <message>
        <source>--%1 needs a value.</source>
        <translation>--%1 には値が必要です。</translation>
    </message>
    <message>
        <source>Name the reply&apos;s file, or - for standard input.</source>
        <translation>返信のファイルを指定するか、標準入力の場合は - を指定してください。</translation>
    </message>
    <message>
        <source>--confirm-tenant is a Tenant ID (a GUID).</source>
        <translation>--confirm-tenant にはテナント ID (GUID) を指定します。</translation>
    </message>
    <message>
        <source>Unknown command or argument: %1</source>
        <translation>不明なコマンドまたは引数: %1</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>使い方</translation>
    </message>
    <message>
        <source>See tenantlink --help.</source>
        <translation>tenantlink --help をご覧ください。</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>対処方法: %1</translation>
    </message>
    <message>
        <source>There is no language %1. There are: %2</source>
        <translation>言語 %1 はありません。使用できる言語: %2</translation>
    </message>
    <message>
        <source>Client secret: </source>
        <translation>クライアント シークレット: </translation>
    </message>
    <message>
        <source>TenantLink is running already, but it does not answer.</source>
        <translation>TenantLink はすでに実行中ですが、応答しません。</translation>
    </message>
    <message>
        <source>Wait until it has finished what it does, or end it. Then try again.</source>
        <translation>処理が終わるまで待つか、終了してください。その後、再試行してください。</translation>
    </message>
    <message>
        <source>the file is too large</source>
        <translation>ファイルが大きすぎます</translation>
    </message>
    <message>
        <source>There is no cloud %1. There are: %2</source>
        <translation>クラウド %1 はありません。使用できるクラウド: %2</translation>
    </message>
</context>
<context>
    <name>Commercial</name>
    <message>
        <source>Pay-as-you-go</source>
        <translation>従量課金制</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>12 か月</translation>
    </message>
    <message>
        <source>24 months</source>
        <translation>24 か月</translation>
    </message>
    <message>
        <source>36 months</source>
        <translation>36 か月</translation>
    </message>
    <message>
        <source>Per month</source>
        <translation>月払い</translation>
    </message>
    <message>
        <source>Per year</source>
        <translation>年払い</translation>
    </message>
    <message>
        <source>One-time</source>
        <translation>一括払い</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>運用環境</translation>
    </message>
    <message>
        <source>POC</source>
        <translation>POC</translation>
    </message>
    <message>
        <source>Leave out line ends, tabs and other control characters.</source>
        <translation>改行、タブ、その他の制御文字は使用できません。</translation>
    </message>
    <message>
        <source>Enter the number of the purchase order for this service.</source>
        <translation>このサービスの発注番号を入力してください。</translation>
    </message>
</context>
<context>
    <name>CustomerCsv</name>
    <message>
        <source>More cells than columns: is a text with a separator in it not quoted?</source>
        <translation>列数よりセルの数が多くなっています。区切り文字を含むテキストが引用符で囲まれていない可能性があります。</translation>
    </message>
    <message>
        <source>A quotation mark is opened and never closed.</source>
        <translation>開始の引用符に対応する終了の引用符がありません。</translation>
    </message>
    <message>
        <source>There is text behind a closing quotation mark.</source>
        <translation>終了の引用符の後にテキストがあります。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column, problem</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Line %1 has the same name.</source>
        <translation>%1 行目と名前が重複しています。</translation>
    </message>
</context>
<context>
    <name>CustomerField</name>
    <message numerus="yes">
        <source>Use at most %n characters.</source>
        <translation>
            <numerusform>%n 文字以内で入力してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave out line ends, tabs and other control characters.</source>
        <translation>改行、タブ、その他の制御文字は使用できません。</translation>
    </message>
    <message>
        <source>Enter the customer&apos;s name.</source>
        <translation>顧客の名前を入力してください。</translation>
    </message>
    <message>
        <source>Enter the Tenant ID (a GUID) or a domain such as contoso.onmicrosoft.com.</source>
        <translation>テナント ID (GUID)、または contoso.onmicrosoft.com のようなドメインを入力してください。</translation>
    </message>
    <message>
        <source>Enter a mail address such as name@example.com.</source>
        <translation>name@example.com のようなメール アドレスを入力してください。</translation>
    </message>
    <message>
        <source>Enter a phone number such as +49 30 123456.</source>
        <translation>+49 30 123456 のような電話番号を入力してください。</translation>
    </message>
</context>
<context>
    <name>CustomerMail</name>
    <message>
        <source>Microsoft 365 tenant: %1</source>
        <translation>Microsoft 365 テナント: %1</translation>
    </message>
    <message>
        <source>License type: %1, licensed users: %2</source>
        <translation>ライセンスの種類: %1、ライセンス ユーザー数: %2</translation>
    </message>
    <message>
        <source>Your sub-domain for Direct Routing: %1 (verified, as read on %2)</source>
        <translation>ダイレクト ルーティング用のサブドメイン: %1 (確認済み、%2 時点)</translation>
    </message>
    <message>
        <source>SIP connection: %1</source>
        <translation>SIP 接続: %1</translation>
    </message>
    <message>
        <source>Main line: %1</source>
        <translation>代表番号: %1</translation>
    </message>
    <message>
        <source>type %1, name %2, value %3</source>
        <translation>種類 %1、名前 %2、値 %3</translation>
    </message>
    <message>
        <source>priority %1</source>
        <translation>優先度 %1</translation>
    </message>
    <message>
        <source>Not finished yet: %1. We will contact you about it.</source>
        <translation>まだ完了していない項目: %1。この件については、弊社よりご連絡いたします。</translation>
    </message>
    <message>
        <source>DNS record: %1</source>
        <translation>DNS レコード: %1</translation>
    </message>
    <message>
        <source>The domain %1 was added to your tenant and waits for its DNS record. We enter it where we manage that domain; please leave the domain in your tenant.</source>
        <translation>ドメイン %1 はお客様のテナントに追加され、DNS レコードの登録を待っています。レコードは、弊社がドメインを管理している場所で登録いたします。ドメインはテナントに残しておいてください。</translation>
    </message>
    <message>
        <source>The domain %1 is in your tenant and not verified. When its DNS record is entered, verify it in the Microsoft 365 admin center under Settings, Domains; we enter the record where we manage that domain.</source>
        <translation>ドメイン %1 はお客様のテナントにありますが、まだ確認されていません。DNS レコードは、弊社がドメインを管理している場所で登録いたします。登録後、Microsoft 365 管理センターの [設定] &gt; [ドメイン] でドメインを確認してください。</translation>
    </message>
    <message>
        <source>Add the domain %1 in the Microsoft 365 admin center under Settings, Domains, and send us the TXT record that Microsoft shows. We enter it and tell you when you can verify the domain.</source>
        <translation>Microsoft 365 管理センターの [設定] &gt; [ドメイン] でドメイン %1 を追加し、Microsoft が表示する TXT レコードを弊社までお送りください。弊社でレコードを登録し、ドメインを確認できるようになりましたらご連絡いたします。</translation>
    </message>
    <message>
        <source>When the domain is verified, create the user %1 in the Microsoft 365 admin center and assign a licence with Microsoft Teams. Microsoft can take up to 24 hours to activate the domain.</source>
        <translation>ドメインが確認されたら、Microsoft 365 管理センターでユーザー %1 を作成し、Microsoft Teams を含むライセンスを割り当ててください。Microsoft によるドメインのアクティブ化には、最大 24 時間かかることがあります。</translation>
    </message>
    <message>
        <source>No licence was free for the user %1. Assign it a licence with Microsoft Teams, so that Microsoft activates the domain.</source>
        <translation>ユーザー %1 に割り当てられる空きライセンスがありませんでした。Microsoft がドメインをアクティブ化できるように、Microsoft Teams を含むライセンスを割り当ててください。</translation>
    </message>
    <message>
        <source>The user %1 is blocked from signing in. Unblock it in the Microsoft 365 admin center, so that Microsoft activates the domain.</source>
        <translation>ユーザー %1 のサインインがブロックされています。Microsoft がドメインをアクティブ化できるように、Microsoft 365 管理センターでブロックを解除してください。</translation>
    </message>
    <message>
        <source>Make sure that the licence of the user %1 is one with Microsoft Teams; we may not read your licences.</source>
        <translation>ユーザー %1 のライセンスに Microsoft Teams が含まれていることをご確認ください。弊社にはお客様のライセンスを読み取る権限がありません。</translation>
    </message>
    <message>
        <source>Please keep the user %1 with its licence: Microsoft needs it to activate the domain, which can take up to 24 hours.</source>
        <translation>ユーザー %1 とそのライセンスはそのまま残してください。Microsoft がドメインをアクティブ化するために必要です。アクティブ化には最大 24 時間かかることがあります。</translation>
    </message>
    <message>
        <source>Licences with Teams Phone that are free: %1, needed: %2. Please order more before all users are connected.</source>
        <translation>Teams Phone を含むライセンスの空き: %1、必要数: %2。すべてのユーザーを接続する前に、追加でご注文ください。</translation>
    </message>
    <message>
        <source>Unless we do it for you: run the script %1 of the service package in PowerShell as a Teams administrator. It asks for what it needs and holds no password.</source>
        <translation>弊社が代行する場合を除き、サービス パッケージのスクリプト %1 を、Teams の管理者として PowerShell で実行してください。必要な情報は実行時に入力を求められます。スクリプトにパスワードは含まれていません。</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>お世話になっております。</translation>
    </message>
    <message>
        <source>your Microsoft Teams Direct Routing service %1 was prepared.</source>
        <translation>お客様の Microsoft Teams ダイレクト ルーティング サービス %1 の準備が整いました。</translation>
    </message>
    <message>
        <source>%2 has prepared your Microsoft Teams Direct Routing service %1.</source>
        <translation>%2 が、お客様の Microsoft Teams ダイレクト ルーティング サービス %1 を準備いたしました。</translation>
    </message>
    <message>
        <source>What was set up:</source>
        <translation>セットアップした内容:</translation>
    </message>
    <message>
        <source>What you should know or do now:</source>
        <translation>ご確認いただきたいこと、またはお願いしたい作業:</translation>
    </message>
    <message>
        <source>There is nothing left for you to do.</source>
        <translation>お客様に行っていただく作業はありません。</translation>
    </message>
    <message>
        <source>Questions? Please contact:</source>
        <translation>ご不明な点がございましたら、次の連絡先までお問い合わせください:</translation>
    </message>
    <message>
        <source>Microsoft Teams Direct Routing: %1</source>
        <translation>Microsoft Teams ダイレクト ルーティング: %1</translation>
    </message>
</context>
<context>
    <name>DataFile</name>
    <message>
        <source>&quot;version&quot; must be 1</source>
        <translation>&quot;version&quot; は 1 でなければなりません</translation>
    </message>
    <message>
        <source>a profile needs an id of its own</source>
        <translation>プロファイルごとに固有の ID が必要です</translation>
    </message>
    <message>
        <source>there is no role %1</source>
        <translation>ロール %1 がありません</translation>
    </message>
    <message>
        <source>the profile &quot;%1&quot; is missing</source>
        <translation>プロファイル &quot;%1&quot; がありません</translation>
    </message>
    <message>
        <source>a permission needs a name</source>
        <translation>アクセス許可には名前が必要です</translation>
    </message>
    <message>
        <source>&quot;api&quot; must be the API&apos;s application id</source>
        <translation>&quot;api&quot; は API のアプリケーション ID でなければなりません</translation>
    </message>
    <message>
        <source>&quot;id&quot; must be the application permission&apos;s GUID</source>
        <translation>&quot;id&quot; はアプリケーションのアクセス許可の GUID でなければなりません</translation>
    </message>
    <message>
        <source>&quot;need&quot; must be mandatory, recommended or optional</source>
        <translation>&quot;need&quot; は mandatory、recommended、optional のいずれかでなければなりません</translation>
    </message>
    <message>
        <source>feature and reason must be told</source>
        <translation>&quot;feature&quot; と &quot;reason&quot; の指定が必要です</translation>
    </message>
    <message>
        <source>a role needs name, templateId and need</source>
        <translation>ロールには &quot;name&quot;、&quot;templateId&quot;、&quot;need&quot; が必要です</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a web address</source>
        <translation>&quot;%1&quot; は Web アドレスではありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must not hold a user name, a query or a fragment</source>
        <translation>&quot;%1&quot; にユーザー名、クエリ、フラグメントを含めることはできません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be https (plain http is accepted on this computer only)</source>
        <translation>&quot;%1&quot; は https でなければなりません (暗号化されていない http は、このコンピューターに対してのみ使用できます)</translation>
    </message>
    <message>
        <source>&quot;clouds&quot; must be a list with at least one cloud</source>
        <translation>&quot;clouds&quot; は 1 つ以上のクラウドを含むリストでなければなりません</translation>
    </message>
    <message>
        <source>each cloud must be an object</source>
        <translation>各クラウドはオブジェクトでなければなりません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known</source>
        <translation>&quot;%1&quot; は不明な項目です</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a list</source>
        <translation>&quot;%1&quot; はリストでなければなりません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a text</source>
        <translation>&quot;%1&quot; はテキストでなければなりません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must have 1 to 40 of the characters a-z, 0-9, dot, hyphen and underscore</source>
        <translation>&quot;%1&quot; は、a-z、0-9、ドット、ハイフン、アンダースコアからなる 1 ～ 40 文字でなければなりません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands twice in the file</source>
        <translation>&quot;%1&quot; がファイル内で重複しています</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing</source>
        <translation>&quot;%1&quot; がありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must hold host names only</source>
        <translation>&quot;%1&quot; に含められるのはホスト名のみです</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a GUID</source>
        <translation>&quot;%1&quot; は GUID でなければなりません</translation>
    </message>
    <message>
        <source>the file must hold one JSON object</source>
        <translation>ファイルには JSON オブジェクトが 1 つだけ必要です</translation>
    </message>
</context>
<context>
    <name>DomainName</name>
    <message>
        <source>The name is too long: at most 253 characters.</source>
        <translation>名前が長すぎます (最大 253 文字)。</translation>
    </message>
    <message>
        <source>Enter the first part of the customer&apos;s sub-domain.</source>
        <translation>顧客のサブドメインの最初の部分を入力してください。</translation>
    </message>
    <message>
        <source>Leave out dots: this is only the first part of the name.</source>
        <translation>ドットは使用できません。これは名前の最初の部分だけです。</translation>
    </message>
    <message>
        <source>Begin and end with a letter or a digit.</source>
        <translation>先頭と末尾には文字または数字を使用してください。</translation>
    </message>
    <message>
        <source>Use at most 63 characters, as DNS counts them.</source>
        <translation>DNS での数え方で 63 文字以内にしてください。</translation>
    </message>
    <message>
        <source>Use only letters, digits and hyphens.</source>
        <translation>文字、数字、ハイフンのみを使用してください。</translation>
    </message>
    <message>
        <source>Enter a domain, for example sbc.contoso.com.</source>
        <translation>ドメインを入力してください (例: sbc.contoso.com)。</translation>
    </message>
    <message>
        <source>Enter a name instead of an IP address.</source>
        <translation>IP アドレスではなく名前を入力してください。</translation>
    </message>
    <message>
        <source>This is no domain name. Use letters, digits and hyphens, at most 63 characters between two dots, for example sbc.contoso.com.</source>
        <translation>ドメイン名ではありません。文字、数字、ハイフンを使用し、ドットとドットの間は 63 文字以内にしてください (例: sbc.contoso.com)。</translation>
    </message>
    <message>
        <source>Enter the whole name with its dots, for example sbc.contoso.com.</source>
        <translation>ドットを含む名前全体を入力してください (例: sbc.contoso.com)。</translation>
    </message>
    <message>
        <source>Use a domain of your own: Microsoft accepts no SBC in its own domains such as onmicrosoft.com.</source>
        <translation>自社のドメインを使用してください。onmicrosoft.com など Microsoft のドメインでは SBC を使用できません。</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>It was cancelled.</source>
        <translation>キャンセルされました。</translation>
    </message>
    <message>
        <source>Start it again when you are ready.</source>
        <translation>準備ができたら、もう一度開始してください。</translation>
    </message>
    <message>
        <source>This computer has no network connection.</source>
        <translation>このコンピューターはネットワークに接続されていません。</translation>
    </message>
    <message>
        <source>Connect to the internet and try again.</source>
        <translation>インターネットに接続して、再試行してください。</translation>
    </message>
    <message>
        <source>The server %1 was not found.</source>
        <translation>サーバー %1 が見つかりませんでした。</translation>
    </message>
    <message>
        <source>Check the network connection, the DNS settings and the chosen cloud, then try again.</source>
        <translation>ネットワーク接続、DNS の設定、選択したクラウドを確認してから、再試行してください。</translation>
    </message>
    <message>
        <source>The server %1 does not accept connections.</source>
        <translation>サーバー %1 が接続を受け付けません。</translation>
    </message>
    <message>
        <source>Try again in a few minutes. If it stays so, ask your network administrator whether a firewall blocks it.</source>
        <translation>数分後に再試行してください。解決しない場合は、ファイアウォールでブロックされていないかネットワーク管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>The connection to %1 was lost.</source>
        <translation>%1 への接続が失われました。</translation>
    </message>
    <message>
        <source>Check the network connection and try again.</source>
        <translation>ネットワーク接続を確認して、再試行してください。</translation>
    </message>
    <message>
        <source>The server %1 did not answer in time.</source>
        <translation>サーバー %1 が時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>Try again. If it stays so, check the network connection and the proxy.</source>
        <translation>再試行してください。解決しない場合は、ネットワーク接続とプロキシを確認してください。</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made, so nothing was sent.</source>
        <translation>%1 への安全な接続を確立できなかったため、何も送信されていません。</translation>
    </message>
    <message>
        <source>Check the computer&apos;s date and time. If your network inspects encrypted traffic, ask its administrator to exempt this server.</source>
        <translation>コンピューターの日付と時刻を確認してください。ネットワークで暗号化通信が検査されている場合は、このサーバーを対象外にするようネットワーク管理者に依頼してください。</translation>
    </message>
    <message>
        <source>The network&apos;s proxy did not let the connection to %1 through.</source>
        <translation>ネットワークのプロキシが %1 への接続を許可しませんでした。</translation>
    </message>
    <message>
        <source>Check the proxy settings of this computer, or ask your network administrator to allow this server.</source>
        <translation>このコンピューターのプロキシ設定を確認するか、このサーバーを許可するようネットワーク管理者に依頼してください。</translation>
    </message>
    <message>
        <source>The server %1 wanted to pass the request on to another address. That was refused to protect the secret.</source>
        <translation>サーバー %1 が要求を別のアドレスに転送しようとしました。シークレットを保護するため、転送を拒否しました。</translation>
    </message>
    <message>
        <source>If you are on a public network, sign in to it in your browser first. Otherwise ask your network administrator.</source>
        <translation>公衆ネットワークを使用している場合は、まずブラウザーでそのネットワークにサインインしてください。それ以外の場合は、ネットワーク管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>The answer from %1 is too large to be right.</source>
        <translation>%1 からの応答が大きすぎるため、正しいものとは考えられません。</translation>
    </message>
    <message>
        <source>Try again. If it stays so, something between this computer and Microsoft alters the answers: ask your network administrator.</source>
        <translation>再試行してください。解決しない場合は、このコンピューターと Microsoft の間で応答が改変されています。ネットワーク管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>Something other than Microsoft answered for %1, for example a network&apos;s sign-in page.</source>
        <translation>%1 として Microsoft 以外のものが応答しました (ネットワークのサインイン ページなど)。</translation>
    </message>
    <message>
        <source>Open a web page in your browser to see whether the network asks you to sign in, then try again.</source>
        <translation>ブラウザーで Web ページを開き、ネットワークがサインインを求めていないか確認してから、再試行してください。</translation>
    </message>
    <message>
        <source>The answer from %1 is not what Microsoft documents.</source>
        <translation>%1 からの応答が、Microsoft のドキュメントの内容と異なります。</translation>
    </message>
    <message>
        <source>Try again later. If it stays so, send the details to support.</source>
        <translation>後で再試行してください。解決しない場合は、詳細をサポートに送信してください。</translation>
    </message>
    <message>
        <source>The answer from %1 pointed to a different server for its next page. That was not followed to protect the access.</source>
        <translation>%1 からの応答が、次のページとして別のサーバーを指していました。アクセス権を保護するため、そのページには移動しませんでした。</translation>
    </message>
    <message>
        <source>Ask your network administrator whether something alters the traffic, and send the details to support.</source>
        <translation>通信が改変されていないかネットワーク管理者に問い合わせ、詳細をサポートに送信してください。</translation>
    </message>
    <message>
        <source>Microsoft asks to slow down: too many requests at the moment.</source>
        <translation>Microsoft から要求を減らすよう求められています。現在、要求が多すぎます。</translation>
    </message>
    <message>
        <source>Wait a few minutes and try again.</source>
        <translation>数分待ってから、再試行してください。</translation>
    </message>
    <message>
        <source>Microsoft&apos;s service is temporarily unavailable.</source>
        <translation>Microsoft のサービスが一時的に利用できません。</translation>
    </message>
    <message>
        <source>Try again in a few minutes. Microsoft&apos;s service health page shows known outages.</source>
        <translation>数分後に再試行してください。既知の障害は、Microsoft のサービス正常性ページで確認できます。</translation>
    </message>
    <message>
        <source>The server %1 answered with an error that is not known here.</source>
        <translation>サーバー %1 が不明なエラーを返しました。</translation>
    </message>
    <message>
        <source>Try again. If it stays so, send the details to support.</source>
        <translation>再試行してください。解決しない場合は、詳細をサポートに送信してください。</translation>
    </message>
    <message>
        <source>Microsoft Graph does not let this registration read that.</source>
        <translation>Microsoft Graph が、このアプリの登録に読み取りを許可していません。</translation>
    </message>
    <message>
        <source>Grant the missing permission with admin consent, then try again.</source>
        <translation>不足しているアクセス許可を管理者の同意とともに付与してから、再試行してください。</translation>
    </message>
    <message>
        <source>It does not exist in the customer&apos;s tenant.</source>
        <translation>顧客のテナントに存在しません。</translation>
    </message>
    <message>
        <source>Check the ids. Something that was just created can take a few minutes to appear.</source>
        <translation>ID を確認してください。作成した直後のものは、表示されるまで数分かかることがあります。</translation>
    </message>
    <message>
        <source>This computer has no keychain that could keep a secret.</source>
        <translation>このコンピューターには、シークレットを保存できるキーチェーンがありません。</translation>
    </message>
    <message>
        <source>Install and start a keychain (on Linux for example GNOME Keyring or KWallet), then start TenantLink again. Looking things up works meanwhile; secrets cannot be kept.</source>
        <translation>キーチェーン (Linux では GNOME Keyring や KWallet など) をインストールして起動してから、TenantLink をもう一度起動してください。それまでの間、参照はできますが、シークレットは保存できません。</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>キーチェーンがロックされています。</translation>
    </message>
    <message>
        <source>Unlock it and try again. What needs no secret works meanwhile.</source>
        <translation>ロックを解除して、再試行してください。それまでの間も、シークレットが不要な操作は行えます。</translation>
    </message>
    <message>
        <source>Access to the keychain was refused.</source>
        <translation>キーチェーンへのアクセスが拒否されました。</translation>
    </message>
    <message>
        <source>Allow TenantLink to use the keychain and try again. What needs no secret works meanwhile.</source>
        <translation>TenantLink にキーチェーンの使用を許可して、再試行してください。それまでの間も、シークレットが不要な操作は行えます。</translation>
    </message>
    <message>
        <source>The keychain does not answer.</source>
        <translation>キーチェーンが応答しません。</translation>
    </message>
    <message>
        <source>Look for a window that asks for the keychain&apos;s password, or sign out and in again, then try again.</source>
        <translation>キーチェーンのパスワードを求めるウィンドウがないか確認するか、いったんサインアウトしてサインインし直してから、再試行してください。</translation>
    </message>
    <message>
        <source>The keychain reported an error.</source>
        <translation>キーチェーンがエラーを報告しました。</translation>
    </message>
    <message>
        <source>Try again. If it stays so, check the keychain with its own program.</source>
        <translation>再試行してください。解決しない場合は、キーチェーン専用のプログラムでキーチェーンを確認してください。</translation>
    </message>
    <message>
        <source>The client secret is not in this computer&apos;s keychain; it may be on the computer where it was entered.</source>
        <translation>クライアント シークレットは、このコンピューターのキーチェーンにありません。入力したコンピューターにある可能性があります。</translation>
    </message>
    <message>
        <source>Enter the client secret here again, or use the other computer.</source>
        <translation>ここでクライアント シークレットをもう一度入力するか、そのコンピューターを使用してください。</translation>
    </message>
    <message>
        <source>The secret is too long to be kept (over 1,024 bytes).</source>
        <translation>シークレットが長すぎて保存できません (1,024 バイトを超えています)。</translation>
    </message>
    <message>
        <source>Check that only the secret&apos;s value was pasted. Microsoft&apos;s client secrets have 16 to 64 characters.</source>
        <translation>シークレットの値だけが貼り付けられていることを確認してください。Microsoft のクライアント シークレットは 16 ～ 64 文字です。</translation>
    </message>
    <message>
        <source>The data file is in use by another program.</source>
        <translation>データ ファイルは別のプログラムが使用中です。</translation>
    </message>
    <message>
        <source>Close the other TenantLink window, backup or database program that uses it, then try again.</source>
        <translation>使用している別の TenantLink ウィンドウ、バックアップ プログラム、またはデータベース プログラムを閉じてから、再試行してください。</translation>
    </message>
    <message>
        <source>The data folder cannot be written to.</source>
        <translation>データ フォルダーに書き込めません。</translation>
    </message>
    <message>
        <source>Give yourself the right to write to the folder, or start TenantLink with another one (--data-dir).</source>
        <translation>フォルダーへの書き込み権限を設定するか、別のフォルダーを指定して TenantLink を起動してください (--data-dir)。</translation>
    </message>
    <message>
        <source>The data file is damaged. It was left as it is.</source>
        <translation>データ ファイルが破損しています。ファイルはそのまま残してあります。</translation>
    </message>
    <message>
        <source>Close TenantLink and put a backup in its place; backups are beside the file.</source>
        <translation>TenantLink を閉じて、バックアップと置き換えてください。バックアップは同じ場所にあります。</translation>
    </message>
    <message>
        <source>The data file was written by a newer version of TenantLink. It was left as it is.</source>
        <translation>データ ファイルは、新しいバージョンの TenantLink で書き込まれています。ファイルはそのまま残してあります。</translation>
    </message>
    <message>
        <source>Install the newer version, or start with another data folder (--data-dir).</source>
        <translation>新しいバージョンをインストールするか、別のデータ フォルダーを指定して起動してください (--data-dir)。</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was saved.</source>
        <translation>ディスクがいっぱいのため、何も保存されませんでした。</translation>
    </message>
    <message>
        <source>Free some space and try again. What you entered is still here.</source>
        <translation>空き領域を増やして、再試行してください。入力した内容はここに残っています。</translation>
    </message>
    <message>
        <source>The data file could not be read or written.</source>
        <translation>データ ファイルの読み取りまたは書き込みができませんでした。</translation>
    </message>
    <message>
        <source>Try again. If it stays so, check the disk, and send the details to support.</source>
        <translation>再試行してください。解決しない場合は、ディスクを確認し、詳細をサポートに送信してください。</translation>
    </message>
    <message>
        <source>The name %1 is already used.</source>
        <translation>名前 %1 はすでに使用されています。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>別の名前を選択してください。</translation>
    </message>
    <message>
        <source>It was deleted meanwhile.</source>
        <translation>その間に削除されました。</translation>
    </message>
    <message>
        <source>Go back to the list; it shows what is there now.</source>
        <translation>一覧に戻ってください。現在の内容が表示されます。</translation>
    </message>
    <message>
        <source>It was changed meanwhile in another window, so your change was not saved.</source>
        <translation>その間に別のウィンドウで変更されたため、変更は保存されませんでした。</translation>
    </message>
    <message>
        <source>Look at the new values and make your change again.</source>
        <translation>新しい値を確認して、もう一度変更してください。</translation>
    </message>
    <message>
        <source>The customer still has services or open invitations.</source>
        <translation>顧客にはまだサービスまたは未完了の招待があります。</translation>
    </message>
    <message>
        <source>Delete them first, on the pages Services and Pending Invitations.</source>
        <translation>先に [サービス] ページと [保留中の招待] ページで削除してください。</translation>
    </message>
    <message>
        <source>The file could not be read: %1</source>
        <translation>ファイルを読み取れませんでした: %1</translation>
    </message>
    <message>
        <source>Check that it exists and that you may read it.</source>
        <translation>ファイルが存在し、読み取る権限があることを確認してください。</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>ファイルに書き込めませんでした: %1</translation>
    </message>
    <message>
        <source>Check the folder&apos;s rights and the free space, or choose another place.</source>
        <translation>フォルダーの権限と空き領域を確認するか、別の場所を選択してください。</translation>
    </message>
    <message>
        <source>The file is not valid: %1</source>
        <translation>ファイルが正しくありません: %1</translation>
    </message>
    <message>
        <source>Correct the file and try again.</source>
        <translation>ファイルを修正して、再試行してください。</translation>
    </message>
    <message>
        <source>The provider&apos;s name and contact are not complete yet, so nobody could tell who invites.</source>
        <translation>プロバイダーの名前と連絡先の入力が完了していないため、招待の送信者がわかりません。</translation>
    </message>
    <message>
        <source>Open Configuration &gt; Provider and fill in the name and the contact&apos;s name and mail address.</source>
        <translation>[構成] &gt; [プロバイダー] を開き、名前と、連絡先の名前およびメール アドレスを入力してください。</translation>
    </message>
    <message>
        <source>The key that signs invitations is not in this computer&apos;s keychain.</source>
        <translation>招待に署名するキーが、このコンピューターのキーチェーンにありません。</translation>
    </message>
    <message>
        <source>Open Configuration &gt; Provider and create the key, or import it from the colleague&apos;s export.</source>
        <translation>[構成] &gt; [プロバイダー] を開き、キーを作成するか、同僚がエクスポートしたキーをインポートしてください。</translation>
    </message>
    <message>
        <source>The file is not an exported signing key, or it is damaged.</source>
        <translation>ファイルがエクスポートされた署名キーでないか、破損しています。</translation>
    </message>
    <message>
        <source>Ask for a new export of the key and import that.</source>
        <translation>キーをもう一度エクスポートしてもらい、それをインポートしてください。</translation>
    </message>
    <message>
        <source>The passphrase does not open this key.</source>
        <translation>このパスフレーズではキーを開けません。</translation>
    </message>
    <message>
        <source>Enter the passphrase that was chosen when the key was exported.</source>
        <translation>キーのエクスポート時に設定したパスフレーズを入力してください。</translation>
    </message>
    <message>
        <source>The passphrase is too short.</source>
        <translation>パスフレーズが短すぎます。</translation>
    </message>
    <message>
        <source>Use at least 12 characters, for example four random words.</source>
        <translation>12 文字以上にしてください (例: 無作為に選んだ 4 つの単語)。</translation>
    </message>
    <message>
        <source>%1 cannot be the provider&apos;s sign-in application.</source>
        <translation>%1 はプロバイダーのサインイン アプリとして使用できません。</translation>
    </message>
    <message>
        <source>Enter the Application (client) ID of an application that the provider registered itself. Microsoft&apos;s own ids are not accepted.</source>
        <translation>プロバイダー自身が登録したアプリケーションのアプリケーション (クライアント) ID を入力してください。Microsoft 自身の ID は使用できません。</translation>
    </message>
    <message>
        <source>No mail server is set up yet.</source>
        <translation>メール サーバーがまだ設定されていません。</translation>
    </message>
    <message>
        <source>Set it up in Configuration &gt; Email server, or send the invitation with your own mail program.</source>
        <translation>[構成] &gt; [メール サーバー] で設定するか、ご自身のメール プログラムで招待を送信してください。</translation>
    </message>
    <message>
        <source>The mail server %1 did not accept the sign-in.</source>
        <translation>メール サーバー %1 がサインインを受け入れませんでした。</translation>
    </message>
    <message>
        <source>Check user name and password in Configuration &gt; Email server. Some providers ask for an app password instead of the account&apos;s own. In Exchange Online an administrator has to allow authenticated SMTP for the mailbox.</source>
        <translation>[構成] &gt; [メール サーバー] でユーザー名とパスワードを確認してください。アカウントのパスワードの代わりにアプリ パスワードが必要なプロバイダーもあります。Exchange Online では、管理者がメールボックスに対して SMTP 認証を許可する必要があります。</translation>
    </message>
    <message>
        <source>The mail server %1 does not offer the way to sign in that is set up for it.</source>
        <translation>メール サーバー %1 は、設定されているサインイン方法に対応していません。</translation>
    </message>
    <message>
        <source>Ask the mail server&apos;s administrator, or send the invitation with your own mail program.</source>
        <translation>メール サーバーの管理者に問い合わせるか、ご自身のメール プログラムで招待を送信してください。</translation>
    </message>
    <message>
        <source>Without encryption the password would travel in the clear, so nothing was sent to %1.</source>
        <translation>暗号化しないとパスワードがそのまま送信されるため、%1 には何も送信していません。</translation>
    </message>
    <message>
        <source>Choose STARTTLS or TLS in Configuration &gt; Email server, or remove user name and password.</source>
        <translation>[構成] &gt; [メール サーバー] で STARTTLS または TLS を選択するか、ユーザー名とパスワードを削除してください。</translation>
    </message>
    <message>
        <source>The mail server %1 does not offer encryption (STARTTLS), so nothing was sent.</source>
        <translation>メール サーバー %1 は暗号化 (STARTTLS) に対応していないため、何も送信していません。</translation>
    </message>
    <message>
        <source>Check port and security in Configuration &gt; Email server; port 465 usually needs TLS instead of STARTTLS.</source>
        <translation>[構成] &gt; [メール サーバー] でポートとセキュリティを確認してください。ポート 465 では通常、STARTTLS ではなく TLS が必要です。</translation>
    </message>
    <message>
        <source>The mail server does not let %1 send mail.</source>
        <translation>メール サーバーが %1 からのメール送信を許可していません。</translation>
    </message>
    <message>
        <source>Check the From address in Configuration &gt; Email server; many servers only accept the account&apos;s own address.</source>
        <translation>[構成] &gt; [メール サーバー] で差出人アドレスを確認してください。多くのサーバーは、アカウント自身のアドレスだけを受け入れます。</translation>
    </message>
    <message>
        <source>The mail server refused the recipient %1.</source>
        <translation>メール サーバーが宛先 %1 を拒否しました。</translation>
    </message>
    <message>
        <source>Check the mail address for a typing error, then send again.</source>
        <translation>メール アドレスに入力ミスがないか確認してから、もう一度送信してください。</translation>
    </message>
    <message>
        <source>The mail server %1 asked to try again later.</source>
        <translation>メール サーバー %1 から、後で再試行するよう求められました。</translation>
    </message>
    <message>
        <source>Wait a few minutes and try again; an invitation is tried again by itself. If it stays so, ask the mail server&apos;s administrator.</source>
        <translation>数分待ってから、再試行してください。招待は自動的に再試行されます。解決しない場合は、メール サーバーの管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>The mail server %1 refused the message.</source>
        <translation>メール サーバー %1 がメッセージを拒否しました。</translation>
    </message>
    <message>
        <source>Send the details to the mail server&apos;s administrator, or send the invitation with your own mail program.</source>
        <translation>詳細をメール サーバーの管理者に送信するか、ご自身のメール プログラムで招待を送信してください。</translation>
    </message>
    <message>
        <source>The mail server cannot deliver to the international address %1.</source>
        <translation>メール サーバーは、国際化されたアドレス %1 に配信できません。</translation>
    </message>
    <message>
        <source>Use an address of plain ASCII characters, or another mail server.</source>
        <translation>ASCII 文字だけのアドレスか、別のメール サーバーを使用してください。</translation>
    </message>
    <message>
        <source>The connection to %1 was lost after the whole message had been handed over: it may have been sent.</source>
        <translation>メッセージ全体を渡した後に %1 への接続が失われました。送信されている可能性があります。</translation>
    </message>
    <message>
        <source>Ask the recipient whether the mail arrived before you send it again.</source>
        <translation>再送信する前に、メールが届いたかどうかを受信者に確認してください。</translation>
    </message>
    <message>
        <source>The mail text uses a placeholder that does not exist: %1</source>
        <translation>メールの本文に、存在しないプレースホルダーが使用されています: %1</translation>
    </message>
    <message>
        <source>Correct it in Configuration &gt; Invitation; the page lists the placeholders.</source>
        <translation>[構成] &gt; [招待] で修正してください。使用できるプレースホルダーがページに表示されます。</translation>
    </message>
    <message>
        <source>This is not a TenantLink invitation.</source>
        <translation>これは TenantLink の招待ではありません。</translation>
    </message>
    <message>
        <source>Open the link from the mail, or the attached file that ends in .tenantlink.</source>
        <translation>メールのリンクか、.tenantlink で終わる添付ファイルを開いてください。</translation>
    </message>
    <message>
        <source>The invitation is damaged: it was cut short or altered on its way.</source>
        <translation>招待が破損しています。途中で切れたか、改変されています。</translation>
    </message>
    <message>
        <source>Copy the whole link again, or open the attached file instead. If it stays so, ask the provider for a new invitation.</source>
        <translation>リンク全体をもう一度コピーするか、代わりに添付ファイルを開いてください。解決しない場合は、プロバイダーに新しい招待を依頼してください。</translation>
    </message>
    <message>
        <source>The invitation is far too long to be genuine.</source>
        <translation>招待が長すぎるため、本物とは考えられません。</translation>
    </message>
    <message>
        <source>Copy only the link, or open the attached file instead.</source>
        <translation>リンクだけをコピーするか、代わりに添付ファイルを開いてください。</translation>
    </message>
    <message>
        <source>The invitation was made by a newer version of TenantLink.</source>
        <translation>この招待は、新しいバージョンの TenantLink で作成されています。</translation>
    </message>
    <message>
        <source>Install the newest version of TenantLink and open the invitation again.</source>
        <translation>最新バージョンの TenantLink をインストールして、招待をもう一度開いてください。</translation>
    </message>
    <message>
        <source>The invitation is for a Microsoft cloud that is not known here: %1</source>
        <translation>この招待の Microsoft クラウドは、ここでは認識されません: %1</translation>
    </message>
    <message>
        <source>Ask the provider for the file that describes this cloud, and start TenantLink with it.</source>
        <translation>このクラウドを記述したファイルをプロバイダーから入手し、それを指定して TenantLink を起動してください。</translation>
    </message>
    <message>
        <source>The invitation asks for a set of permissions that is not known here: %1</source>
        <translation>この招待が求めるアクセス許可のセットは、ここでは認識されません: %1</translation>
    </message>
    <message>
        <source>The invitation ended on %1.</source>
        <translation>招待の有効期限は %1 に切れました。</translation>
    </message>
    <message>
        <source>Ask the provider for a new link.</source>
        <translation>プロバイダーに新しいリンクを依頼してください。</translation>
    </message>
    <message>
        <source>This invitation was already answered from this computer.</source>
        <translation>この招待には、すでにこのコンピューターから返信しています。</translation>
    </message>
    <message>
        <source>There is nothing more to do. If the provider did not receive the reply, ask for a new link.</source>
        <translation>行う作業はもうありません。プロバイダーに返信が届いていない場合は、新しいリンクを依頼してください。</translation>
    </message>
    <message>
        <source>There is a newer link for this invitation; this one is no longer valid.</source>
        <translation>この招待には新しいリンクがあります。このリンクはもう有効ではありません。</translation>
    </message>
    <message>
        <source>Use the newest link that the provider sent.</source>
        <translation>プロバイダーから送信された最新のリンクを使用してください。</translation>
    </message>
    <message>
        <source>The link would be longer than 1,900 characters, and some mail programs would cut it.</source>
        <translation>リンクが 1,900 文字を超えるため、メール プログラムによっては途中で切れます。</translation>
    </message>
    <message>
        <source>Use a shorter address for the landing page in Configuration &gt; Invitation, or shorter names.</source>
        <translation>[構成] &gt; [招待] でより短いランディング ページのアドレスを使用するか、名前を短くしてください。</translation>
    </message>
    <message>
        <source>The invitation code is not the one of this invitation. Do not go on.</source>
        <translation>この招待の招待コードではありません。続行しないでください。</translation>
    </message>
    <message>
        <source>Let the provider read out the code again, on a telephone number that you know. If it stays different, somebody may have altered the invitation: tell the provider.</source>
        <translation>ご存じの電話番号でプロバイダーに、コードをもう一度読み上げてもらってください。それでも一致しない場合は、招待が改変されている可能性があります。プロバイダーに知らせてください。</translation>
    </message>
    <message>
        <source>An invitation in the name of %1 came with another key before. This one may be forged.</source>
        <translation>%1 の名前の招待は、以前は別のキーで届いています。この招待は偽造の可能性があります。</translation>
    </message>
    <message>
        <source>Call the provider on a number that you know and ask whether the key was changed; then enter the invitation code.</source>
        <translation>ご存じの番号でプロバイダーに電話し、キーが変更されたかどうかを確認してから、招待コードを入力してください。</translation>
    </message>
    <message>
        <source>%1 does not publish the key of this invitation.</source>
        <translation>%1 は、この招待のキーを公開していません。</translation>
    </message>
    <message>
        <source>Confirm the provider with the invitation code instead: call the provider and let the code be read out.</source>
        <translation>代わりに招待コードでプロバイダーを確認してください。プロバイダーに電話し、コードを読み上げてもらってください。</translation>
    </message>
    <message>
        <source>The provider cancelled this invitation.</source>
        <translation>プロバイダーがこの招待を取り消しました。</translation>
    </message>
    <message>
        <source>Ask the provider whether a new one is needed.</source>
        <translation>新しい招待が必要かどうかをプロバイダーに確認してください。</translation>
    </message>
    <message>
        <source>This link was replaced by a newer one.</source>
        <translation>このリンクは新しいものに差し替えられました。</translation>
    </message>
    <message>
        <source>This invitation is finished: its service exists already.</source>
        <translation>この招待は終了しています。サービスはすでに存在します。</translation>
    </message>
    <message>
        <source>There is nothing more to do.</source>
        <translation>行う作業はもうありません。</translation>
    </message>
    <message>
        <source>The invitation %1 is not authenticated yet.</source>
        <translation>招待 %1 はまだ認証されていません。</translation>
    </message>
    <message>
        <source>Wait for the customer&apos;s reply, or import it under Pending Invitations.</source>
        <translation>顧客の返信を待つか、[保留中の招待] で返信をインポートしてください。</translation>
    </message>
    <message>
        <source>This is not a reply to a TenantLink invitation.</source>
        <translation>これは TenantLink の招待への返信ではありません。</translation>
    </message>
    <message>
        <source>Choose the file that ends in .tenantlink-reply, or paste the whole block from BEGIN to END.</source>
        <translation>.tenantlink-reply で終わるファイルを選択するか、BEGIN から END までのブロック全体を貼り付けてください。</translation>
    </message>
    <message>
        <source>The reply is damaged: it was cut short or altered on its way.</source>
        <translation>返信が破損しています。途中で切れたか、改変されています。</translation>
    </message>
    <message>
        <source>Ask the customer to send the reply again, best as a file.</source>
        <translation>返信をもう一度送信するよう顧客に依頼してください。ファイルでの送信が最も確実です。</translation>
    </message>
    <message>
        <source>The reply is far too large to be genuine.</source>
        <translation>返信が大きすぎるため、本物とは考えられません。</translation>
    </message>
    <message>
        <source>Ask the customer to send the reply again, as the file that TenantLink saved.</source>
        <translation>TenantLink が保存したファイルとして返信をもう一度送信するよう、顧客に依頼してください。</translation>
    </message>
    <message>
        <source>The reply was made by a newer version of TenantLink.</source>
        <translation>この返信は、新しいバージョンの TenantLink で作成されています。</translation>
    </message>
    <message>
        <source>Install the newest version of TenantLink and import the reply again.</source>
        <translation>最新バージョンの TenantLink をインストールして、返信をもう一度インポートしてください。</translation>
    </message>
    <message>
        <source>The reply belongs to no invitation of this installation.</source>
        <translation>この返信は、この TenantLink のどの招待にも対応していません。</translation>
    </message>
    <message>
        <source>Import it on the computer that sent the invitation.</source>
        <translation>招待を送信したコンピューターでインポートしてください。</translation>
    </message>
    <message>
        <source>The reply for %1 cannot be opened any more: its key is not in this computer&apos;s keychain.</source>
        <translation>%1 への返信はもう開けません。キーがこのコンピューターのキーチェーンにありません。</translation>
    </message>
    <message>
        <source>Use Replace link to send the customer a new link, and ask for a new reply.</source>
        <translation>[リンクの差し替え] を使用して顧客に新しいリンクを送信し、新しい返信を依頼してください。</translation>
    </message>
    <message>
        <source>The reply was sealed for %1, but speaks of another invitation. It was refused.</source>
        <translation>この返信は %1 宛てに暗号化されていますが、内容は別の招待に関するものです。返信は拒否されました。</translation>
    </message>
    <message>
        <source>Ask the customer to answer the right invitation. If that does not help, somebody may have tampered with it.</source>
        <translation>正しい招待に返信するよう顧客に依頼してください。それでも解決しない場合は、何者かが改ざんした可能性があります。</translation>
    </message>
    <message>
        <source>The reply does not belong to the link of %1 that it names. It was refused.</source>
        <translation>この返信は、返信に記された %1 のリンクに対応していません。返信は拒否されました。</translation>
    </message>
    <message>
        <source>Ask the customer to open the newest link and to send a new reply.</source>
        <translation>最新のリンクを開いて新しい返信を送信するよう、顧客に依頼してください。</translation>
    </message>
    <message>
        <source>The reply for %1 was imported before.</source>
        <translation>%1 への返信は以前にインポートされています。</translation>
    </message>
    <message>
        <source>There is nothing to do; nothing was changed.</source>
        <translation>行う作業はありません。何も変更されていません。</translation>
    </message>
    <message>
        <source>The invitation %1 was cancelled, so its reply was refused.</source>
        <translation>招待 %1 は取り消されているため、返信は拒否されました。</translation>
    </message>
    <message>
        <source>Tell the customer&apos;s administrator to delete the App registration that was made for it; its id stands under Details.</source>
        <translation>この招待のために作成されたアプリの登録を削除するよう、顧客の管理者に伝えてください。ID は [詳細] にあります。</translation>
    </message>
    <message>
        <source>The reply for %1 is about another tenant than the invitation was made for. It was refused.</source>
        <translation>%1 への返信は、招待の対象とは別のテナントに関するものです。返信は拒否されました。</translation>
    </message>
    <message>
        <source>Ask the customer to answer with an App registration of the expected tenant; both ids stand under Details.</source>
        <translation>想定されているテナントのアプリの登録で返信するよう、顧客に依頼してください。両方の ID は [詳細] にあります。</translation>
    </message>
    <message>
        <source>The link of %1 is over.</source>
        <translation>%1 のリンクは終了しています。</translation>
    </message>
    <message>
        <source>Use Replace link to send a new one.</source>
        <translation>[リンクの差し替え] を使用して新しいリンクを送信してください。</translation>
    </message>
    <message>
        <source>The client secret that came back for %1 is not in this computer&apos;s keychain any more.</source>
        <translation>%1 について返信されたクライアント シークレットは、もうこのコンピューターのキーチェーンにありません。</translation>
    </message>
    <message>
        <source>Go on at the computer where the reply was imported, or use Replace link to ask the customer once more.</source>
        <translation>返信をインポートしたコンピューターで続行するか、[リンクの差し替え] を使用して顧客にもう一度依頼してください。</translation>
    </message>
    <message>
        <source>The reply needs your confirmation before it is imported: %1</source>
        <translation>この返信をインポートする前に、確認が必要です: %1</translation>
    </message>
    <message>
        <source>Confirm it, or leave the reply aside.</source>
        <translation>確認するか、この返信を使用しないでください。</translation>
    </message>
    <message>
        <source>The provider has no sign-in application for %1.</source>
        <translation>プロバイダーには %1 用のサインイン アプリがありません。</translation>
    </message>
    <message>
        <source>Ask the provider to set one up, or choose Use App Registration instead.</source>
        <translation>サインイン アプリの設定をプロバイダーに依頼するか、代わりに [アプリの登録を使用] を選択してください。</translation>
    </message>
    <message>
        <source>Nobody entered the code in time.</source>
        <translation>時間内にコードが入力されませんでした。</translation>
    </message>
    <message>
        <source>Ask for a new code, and enter it on the page that opens.</source>
        <translation>新しいコードを取得し、開いたページで入力してください。</translation>
    </message>
    <message>
        <source>The sign-in was declined.</source>
        <translation>サインインが拒否されました。</translation>
    </message>
    <message>
        <source>Start again, and accept on Microsoft&apos;s page if you trust the application that is named there.</source>
        <translation>もう一度開始し、表示されるアプリケーションを信頼できる場合は、Microsoft のページで承諾してください。</translation>
    </message>
    <message>
        <source>Microsoft&apos;s answer names a sign-in page on %1, which is not one of the chosen cloud.</source>
        <translation>Microsoft の応答が示すサインイン ページは %1 にあり、選択したクラウドのものではありません。</translation>
    </message>
    <message>
        <source>Do not sign in there. Check the chosen cloud, or sign in with this computer&apos;s browser.</source>
        <translation>そのページではサインインしないでください。選択したクラウドを確認するか、このコンピューターのブラウザーでサインインしてください。</translation>
    </message>
    <message>
        <source>No browser could be opened on this computer.</source>
        <translation>このコンピューターでブラウザーを開けませんでした。</translation>
    </message>
    <message>
        <source>Set a default browser, or sign in with a code.</source>
        <translation>既定のブラウザーを設定するか、コードでサインインしてください。</translation>
    </message>
    <message>
        <source>The browser did not come back from the sign-in in time.</source>
        <translation>ブラウザーでのサインインが時間内に完了しませんでした。</translation>
    </message>
    <message>
        <source>Start again, and finish the sign-in in the browser window that opens.</source>
        <translation>もう一度開始し、開いたブラウザー ウィンドウでサインインを完了してください。</translation>
    </message>
    <message>
        <source>The browser came back with an answer that does not belong to this sign-in.</source>
        <translation>ブラウザーから、このサインインのものではない応答が返されました。</translation>
    </message>
    <message>
        <source>Start again. Use only the browser window that TenantLink opens.</source>
        <translation>もう一度開始してください。TenantLink が開いたブラウザー ウィンドウだけを使用してください。</translation>
    </message>
    <message>
        <source>This computer does not let TenantLink wait for the browser&apos;s answer on 127.0.0.1.</source>
        <translation>このコンピューターでは、TenantLink が 127.0.0.1 でブラウザーの応答を待つことができません。</translation>
    </message>
    <message>
        <source>Ask your administrator whether security software blocks it, or sign in with a code.</source>
        <translation>セキュリティ ソフトウェアでブロックされていないか管理者に問い合わせるか、コードでサインインしてください。</translation>
    </message>
    <message>
        <source>You signed in to another tenant than the one that is expected: %1.</source>
        <translation>想定されているものとは別のテナントにサインインしました: %1。</translation>
    </message>
    <message>
        <source>Sign in with an administrator&apos;s account of the expected tenant.</source>
        <translation>想定されているテナントの管理者アカウントでサインインしてください。</translation>
    </message>
    <message>
        <source>Microsoft did not give the right %1, which this needs.</source>
        <translation>必要な権限 %1 が Microsoft から付与されませんでした。</translation>
    </message>
    <message>
        <source>Sign in again and accept all rights that are listed, or let an administrator do so.</source>
        <translation>もう一度サインインして表示されたすべての権限を承諾するか、管理者に承諾を依頼してください。</translation>
    </message>
    <message>
        <source>The sign-in has ended or was revoked.</source>
        <translation>サインインの有効期限が切れたか、取り消されました。</translation>
    </message>
    <message>
        <source>Sign in again. What is done stays done.</source>
        <translation>もう一度サインインしてください。完了した作業はそのまま残ります。</translation>
    </message>
    <message>
        <source>The signed-in account may not do this. It takes: %1.</source>
        <translation>サインインしたアカウントには、この操作を行う権限がありません。必要なロール: %1。</translation>
    </message>
    <message>
        <source>Sign in with an account that has such a role, or ask an administrator who has.</source>
        <translation>必要なロールを持つアカウントでサインインするか、そのロールを持つ管理者に依頼してください。</translation>
    </message>
    <message>
        <source>A policy of this tenant forbids client secrets for App registrations.</source>
        <translation>このテナントのポリシーで、アプリの登録のクライアント シークレットが禁止されています。</translation>
    </message>
    <message>
        <source>Ask an administrator to exempt this registration from the app management policy, then try again.</source>
        <translation>アプリ管理ポリシーでこのアプリの登録を対象外にするよう管理者に依頼してから、再試行してください。</translation>
    </message>
    <message>
        <source>A policy of this tenant allows only a shorter life for client secrets.</source>
        <translation>このテナントのポリシーで許可されているクライアント シークレットの有効期間は、これより短いものだけです。</translation>
    </message>
    <message>
        <source>Choose a shorter life and go on.</source>
        <translation>より短い有効期間を選択して続行してください。</translation>
    </message>
    <message>
        <source>A policy of this tenant refused the App registration (%1).</source>
        <translation>このテナントのポリシーにより、アプリの登録が拒否されました (%1)。</translation>
    </message>
    <message>
        <source>The App registration is not there any more.</source>
        <translation>アプリの登録はもう存在しません。</translation>
    </message>
    <message>
        <source>It was deleted meanwhile. Undo what is left and start again, or restore it in the Azure portal.</source>
        <translation>その間に削除されました。残っているものを元に戻してやり直すか、Azure portal で復元してください。</translation>
    </message>
    <message>
        <source>It cannot be known yet whether Microsoft created the App registration.</source>
        <translation>Microsoft がアプリの登録を作成したかどうかは、まだわかりません。</translation>
    </message>
    <message>
        <source>Wait a few minutes and try again: TenantLink looks for it before it creates another.</source>
        <translation>数分待ってから、再試行してください。TenantLink は、別のものを作成する前に既存のものを検索します。</translation>
    </message>
    <message>
        <source>Microsoft has not taken the changes over everywhere within the usual time.</source>
        <translation>Microsoft 側で、通常の時間内に変更がすべての場所に反映されませんでした。</translation>
    </message>
    <message>
        <source>Wait a few minutes and try again. What is done stays done.</source>
        <translation>数分待ってから、再試行してください。完了した作業はそのまま残ります。</translation>
    </message>
    <message>
        <source>Another window of TenantLink works on this registration.</source>
        <translation>TenantLink の別のウィンドウがこのアプリの登録を処理しています。</translation>
    </message>
    <message>
        <source>Go on there, or close it and try again.</source>
        <translation>そのウィンドウで続行するか、閉じてから再試行してください。</translation>
    </message>
    <message>
        <source>The registration may not renew its own client secret.</source>
        <translation>アプリの登録には、自身のクライアント シークレットを更新する権限がありません。</translation>
    </message>
    <message>
        <source>Sign in as an administrator instead.</source>
        <translation>代わりに管理者としてサインインしてください。</translation>
    </message>
    <message>
        <source>The account has no mailbox in Exchange Online.</source>
        <translation>このアカウントには Exchange Online のメールボックスがありません。</translation>
    </message>
    <message>
        <source>Choose an account with a mailbox, or use a mail server.</source>
        <translation>メールボックスのあるアカウントを選択するか、メール サーバーを使用してください。</translation>
    </message>
    <message>
        <source>The account did not give TenantLink the right to send mail.</source>
        <translation>アカウントが TenantLink にメールを送信する権限を与えていません。</translation>
    </message>
    <message>
        <source>Sign in again and accept the right Mail.Send, or let an administrator approve it.</source>
        <translation>もう一度サインインして権限 Mail.Send を承諾するか、管理者に承認を依頼してください。</translation>
    </message>
    <message>
        <source>The Terms and Conditions of the moment are not approved for this service.</source>
        <translation>このサービスでは、現在の利用規約がまだ承認されていません。</translation>
    </message>
    <message>
        <source>Go back to Commercial information, read them and tick Click to approve.</source>
        <translation>[契約情報] に戻り、利用規約を読んで [クリックして承認] をオンにしてください。</translation>
    </message>
    <message>
        <source>The SBC of this service is not in the list any more.</source>
        <translation>このサービスの SBC は、もう一覧にありません。</translation>
    </message>
    <message>
        <source>Choose another one on the page SIP connection, or add it again under Configuration &gt; SBCs.</source>
        <translation>[SIP 接続] ページで別の SBC を選択するか、[構成] &gt; [SBC] でもう一度追加してください。</translation>
    </message>
    <message>
        <source>A script template of this service is not in the list any more.</source>
        <translation>このサービスのスクリプト テンプレートは、もう一覧にありません。</translation>
    </message>
    <message>
        <source>Choose another one on the page SIP connection; the list stands under Configuration &gt; Script templates.</source>
        <translation>[SIP 接続] ページで別のものを選択してください。一覧は [構成] &gt; [スクリプト テンプレート] にあります。</translation>
    </message>
    <message>
        <source>No script could be made from the template: %1</source>
        <translation>テンプレートからスクリプトを作成できませんでした: %1</translation>
    </message>
    <message>
        <source>Correct the template, or the value that it asks for, and try again. Templates stand under Configuration &gt; Script templates.</source>
        <translation>テンプレート、またはテンプレートに必要な値を修正して、再試行してください。テンプレートは [構成] &gt; [スクリプト テンプレート] にあります。</translation>
    </message>
    <message>
        <source>Something is missing to set the service up: %1</source>
        <translation>サービスのセットアップに必要な情報が不足しています: %1</translation>
    </message>
    <message>
        <source>Fill it in and try again.</source>
        <translation>入力して、再試行してください。</translation>
    </message>
    <message>
        <source>The domain %1 belongs to another Microsoft 365 tenant already.</source>
        <translation>ドメイン %1 は、すでに別の Microsoft 365 テナントに属しています。</translation>
    </message>
    <message>
        <source>Choose another name for the sub-domain, or have the domain removed from the other tenant first.</source>
        <translation>サブドメインに別の名前を選択するか、先に別のテナントからドメインを削除してもらってください。</translation>
    </message>
    <message>
        <source>Microsoft does not accept %1 as a domain.</source>
        <translation>Microsoft は %1 をドメインとして受け付けません。</translation>
    </message>
    <message>
        <source>Check the name for typing errors and choose another one. Shorter names without unusual characters are safest.</source>
        <translation>名前に入力ミスがないか確認し、別の名前を選択してください。特殊な文字を含まない短い名前が最も確実です。</translation>
    </message>
    <message>
        <source>The domain %1 is not in the customer&apos;s tenant.</source>
        <translation>ドメイン %1 は顧客のテナントにありません。</translation>
    </message>
    <message>
        <source>Add it first: with the button on the page Routing and DNS, or in the Microsoft 365 admin center under Settings &gt; Domains.</source>
        <translation>先に追加してください。[ルーティングと DNS] ページのボタン、または Microsoft 365 管理センターの [設定] &gt; [ドメイン] で追加できます。</translation>
    </message>
    <message>
        <source>The registration may not add or verify the domain %1.</source>
        <translation>アプリの登録には、ドメイン %1 を追加または確認する権限がありません。</translation>
    </message>
    <message>
        <source>Grant it Domain.ReadWrite.All with admin consent, or let the customer&apos;s administrator add the domain in the Microsoft 365 admin center, then check again.</source>
        <translation>アプリの登録に Domain.ReadWrite.All を管理者の同意とともに付与するか、顧客の管理者に Microsoft 365 管理センターでのドメインの追加を依頼してから、再チェックしてください。</translation>
    </message>
    <message>
        <source>Microsoft does not see the DNS record of %1 yet.</source>
        <translation>Microsoft 側で %1 の DNS レコードがまだ検出されません。</translation>
    </message>
    <message>
        <source>Check that the record was entered exactly as shown. It can take from minutes up to 72 hours until it is seen everywhere; you can leave and check again later.</source>
        <translation>レコードが表示どおりに登録されていることを確認してください。すべての場所に反映されるまで、数分から最大 72 時間かかることがあります。いったん閉じて、後で再チェックできます。</translation>
    </message>
    <message>
        <source>The registration may not create or license the activation user.</source>
        <translation>アプリの登録には、アクティブ化ユーザーを作成したり、ライセンスを割り当てたりする権限がありません。</translation>
    </message>
    <message>
        <source>Grant it User.ReadWrite.All with admin consent, or let the customer&apos;s administrator create and license the user as the manual steps say.</source>
        <translation>アプリの登録に User.ReadWrite.All を管理者の同意とともに付与するか、手動の手順に従ってユーザーの作成とライセンスの割り当てを行うよう顧客の管理者に依頼してください。</translation>
    </message>
    <message>
        <source>No unit of the licence %1 is free.</source>
        <translation>ライセンス %1 に空きがありません。</translation>
    </message>
    <message>
        <source>Choose another licence, or let the customer buy or free one, then try again.</source>
        <translation>別のライセンスを選択するか、ライセンスの購入または解放を顧客に依頼してから、再試行してください。</translation>
    </message>
    <message>
        <source>The activation user needs a country before it can be licensed, and the tenant names none.</source>
        <translation>アクティブ化ユーザーにライセンスを割り当てるには国が必要ですが、テナントに国が設定されていません。</translation>
    </message>
    <message>
        <source>Choose the country in which the service is used, then try again.</source>
        <translation>サービスを使用する国を選択して、再試行してください。</translation>
    </message>
    <message>
        <source>The activation user %1 is still needed: no other licensed user has an address in its domain.</source>
        <translation>アクティブ化ユーザー %1 はまだ必要です。このドメインのアドレスを持つライセンス付きのユーザーがほかにいません。</translation>
    </message>
    <message>
        <source>Give a licensed user an address in this domain first, and wait until calls work, then take the activation user back.</source>
        <translation>先に、ライセンス付きのユーザーにこのドメインのアドレスを割り当て、通話ができるようになるまで待ってから、アクティブ化ユーザーを削除してください。</translation>
    </message>
    <message>
        <source>Another window of TenantLink works on this service.</source>
        <translation>TenantLink の別のウィンドウがこのサービスを処理しています。</translation>
    </message>
    <message>
        <source>Wait until it is done, or go on there.</source>
        <translation>処理が終わるまで待つか、そのウィンドウで続行してください。</translation>
    </message>
</context>
<context>
    <name>ForeignCloud</name>
    <message>
        <source>Not Microsoft - secrets go to %1</source>
        <translation>Microsoft ではありません - シークレットの送信先: %1</translation>
    </message>
</context>
<context>
    <name>ImportQuestion</name>
    <message>
        <source>The reply for %1 is about the tenant %2 (%3, initial domain %4). Is that the customer&apos;s tenant?</source>
        <translation>%1 への返信は、テナント %2 (%3、初期ドメイン %4) に関するものです。これは顧客のテナントですか?</translation>
    </message>
    <message>
        <source>The invitation %1 ended on %2, before this reply was imported. Import it all the same?</source>
        <translation>招待 %1 の有効期限は、この返信をインポートする前の %2 に切れました。それでもインポートしますか?</translation>
    </message>
    <message>
        <source>The reply for %1 answers a link that was replaced by a newer one. Import it all the same?</source>
        <translation>%1 への返信は、新しいものに差し替えられたリンクに対するものです。それでもインポートしますか?</translation>
    </message>
    <message>
        <source>Another reply for %1 was imported before, with the registration %2 of tenant %3. This one has the registration %4 of tenant %5. Put it in the other&apos;s place?</source>
        <translation>%1 への別の返信 (テナント %3 の登録 %2) が以前にインポートされています。この返信は、テナント %5 の登録 %4 に関するものです。以前の返信と置き換えますか?</translation>
    </message>
</context>
<context>
    <name>Invitation</name>
    <message>
        <source>Pending</source>
        <translation>保留中</translation>
    </message>
    <message>
        <source>Email Failed</source>
        <translation>メール送信失敗</translation>
    </message>
    <message>
        <source>Authentication In Progress</source>
        <translation>認証中</translation>
    </message>
    <message>
        <source>Authentication Complete</source>
        <translation>認証完了</translation>
    </message>
    <message>
        <source>Authentication Failed</source>
        <translation>認証失敗</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>取り消し済み</translation>
    </message>
    <message>
        <source>Onboarded</source>
        <translation>オンボード済み</translation>
    </message>
    <message>
        <source>Not sent by TenantLink</source>
        <translation>TenantLink では送信しない</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>送信待ち</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>送信中</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信済み</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未送信</translation>
    </message>
    <message>
        <source>May have been sent</source>
        <translation>送信された可能性あり</translation>
    </message>
</context>
<context>
    <name>InvitationMail</name>
    <message numerus="yes">
        <source>Use at most %n characters.</source>
        <translation>
            <numerusform>%n 文字以内で入力してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>The text is too long (at most 100 kB).</source>
        <translation>テキストが長すぎます (最大 100 kB)。</translation>
    </message>
    <message>
        <source>The placeholder %1 does not exist.</source>
        <translation>プレースホルダー %1 は存在しません。</translation>
    </message>
    <message>
        <source>The text must hold the link: %1</source>
        <translation>テキストにはリンクが必要です: %1</translation>
    </message>
    <message>
        <source>Enter an address that starts with https://, for example https://www.contoso.com/tenantlink/.</source>
        <translation>https:// で始まるアドレス (https://www.contoso.com/tenantlink/ など) を入力してください。</translation>
    </message>
    <message>
        <source>Leave out the user name and password.</source>
        <translation>ユーザー名とパスワードは含めないでください。</translation>
    </message>
    <message>
        <source>Leave out # and what follows: the invitation is put there.</source>
        <translation># とそれ以降は含めないでください。そこに招待が挿入されます。</translation>
    </message>
    <message>
        <source>{{ProviderName}}: activate your Microsoft 365 tenant for Teams Direct Routing</source>
        <translation>{{ProviderName}}: Teams ダイレクト ルーティングのための Microsoft 365 テナントのアクティブ化のお願い</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>お世話になっております。</translation>
    </message>
    <message>
        <source>{{ProviderName}} invites {{CustomerName}} to connect its Microsoft 365 tenant, so that Microsoft Teams Direct Routing can be set up.</source>
        <translation>Microsoft Teams ダイレクト ルーティングをセットアップするため、{{ProviderName}} より、{{CustomerName}} 様の Microsoft 365 テナントの接続をご案内いたします。</translation>
    </message>
    <message>
        <source>Install TenantLink, then open the attachment of this mail (its name ends in .tenantlink).</source>
        <translation>TenantLink をインストールしてから、このメールの添付ファイル (名前が .tenantlink で終わるもの) を開いてください。</translation>
    </message>
    <message>
        <source>Once TenantLink is installed, this link opens the invitation as well:</source>
        <translation>TenantLink をインストールした後は、次のリンクからも招待を開くことができます:</translation>
    </message>
    <message>
        <source>Open this link to begin:</source>
        <translation>開始するには、次のリンクを開いてください:</translation>
    </message>
    <message>
        <source>If the link does not work: install TenantLink, then open the attachment of this mail (its name ends in .tenantlink).</source>
        <translation>リンクが機能しない場合は、TenantLink をインストールしてから、このメールの添付ファイル (名前が .tenantlink で終わるもの) を開いてください。</translation>
    </message>
    <message>
        <source>Click here to activate your tenant</source>
        <translation>ここをクリックしてテナントをアクティブ化</translation>
    </message>
    <message>
        <source>TenantLink asks for an invitation code. {{ProviderName}} tells you this code by telephone; it is never sent by mail.</source>
        <translation>TenantLink で招待コードの入力を求められます。コードは {{ProviderName}} が電話でお伝えします。メールでお送りすることはありません。</translation>
    </message>
    <message>
        <source>The invitation is valid until {{ExpiresAt}}.</source>
        <translation>招待の有効期限は {{ExpiresAt}} です。</translation>
    </message>
    <message>
        <source>If you did not expect this mail, ask {{ProviderName}} before you open anything.</source>
        <translation>このメールにお心当たりがない場合は、何も開かずに {{ProviderName}} までお問い合わせください。</translation>
    </message>
    <message>
        <source>Enter a subject.</source>
        <translation>件名を入力してください。</translation>
    </message>
    <message>
        <source>Enter a number of days between 1 and 90.</source>
        <translation>1 ～ 90 の日数を入力してください。</translation>
    </message>
</context>
<context>
    <name>InvitationPreview</name>
    <message>
        <source>Fabrikam</source>
        <translation>Fabrikam</translation>
    </message>
    <message>
        <source>Your company</source>
        <translation>貴社</translation>
    </message>
    <message>
        <source>1 December 2026 09:00</source>
        <translation>2026 年 12 月 1 日 9:00</translation>
    </message>
</context>
<context>
    <name>Mail</name>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Enter a mail address, for example invitations@contoso.com.</source>
        <translation>メール アドレスを入力してください (例: invitations@contoso.com)。</translation>
    </message>
    <message>
        <source>The user name is too long (at most 254 characters).</source>
        <translation>ユーザー名が長すぎます (最大 254 文字)。</translation>
    </message>
    <message>
        <source>Enter the mail server&apos;s name, for example smtp.contoso.com.</source>
        <translation>メール サーバーの名前を入力してください (例: smtp.contoso.com)。</translation>
    </message>
    <message>
        <source>Enter a port between 1 and 65535.</source>
        <translation>1 ～ 65535 のポートを入力してください。</translation>
    </message>
</context>
<context>
    <name>Maintain</name>
    <message>
        <source>Permission %1 of %2</source>
        <translation>%2 のアクセス許可 %1</translation>
    </message>
    <message>
        <source>Role %1</source>
        <translation>ロール %1</translation>
    </message>
    <message>
        <source>Role %1 for the administrative unit %2</source>
        <translation>管理単位 %2 に対するロール %1</translation>
    </message>
    <message>
        <source>Role %1 for %2</source>
        <translation>%2 に対するロール %1</translation>
    </message>
    <message>
        <source>List of requested permissions</source>
        <translation>要求されたアクセス許可の一覧</translation>
    </message>
</context>
<context>
    <name>NameRule</name>
    <message>
        <source>Use at least 3 characters.</source>
        <translation>3 文字以上にしてください。</translation>
    </message>
    <message>
        <source>Use at most 15 characters.</source>
        <translation>15 文字以内にしてください。</translation>
    </message>
    <message>
        <source>Leave out the characters \ / : * ? &quot; &lt; &gt; |.</source>
        <translation>次の文字は使用できません: \ / : * ? &quot; &lt; &gt; |</translation>
    </message>
    <message>
        <source>Leave out dots.</source>
        <translation>ドットは使用できません。</translation>
    </message>
    <message>
        <source>Leave out blanks.</source>
        <translation>空白は使用できません。</translation>
    </message>
    <message>
        <source>Leave out line ends, tabs and other control characters.</source>
        <translation>改行、タブ、その他の制御文字は使用できません。</translation>
    </message>
    <message>
        <source>Use only the letters A to Z, digits and simple signs.</source>
        <translation>半角の英字、数字、基本的な記号のみを使用してください。</translation>
    </message>
    <message>
        <source>The name must not contain the reserved word &quot;audit&quot;.</source>
        <translation>名前に予約語「audit」を含めることはできません。</translation>
    </message>
    <message>
        <source>This name is reserved by Windows. Choose another one.</source>
        <translation>この名前は Windows で予約されています。別の名前を選択してください。</translation>
    </message>
</context>
<context>
    <name>PendingList</name>
    <message>
        <source>Can be added.</source>
        <translation>追加できます。</translation>
    </message>
    <message>
        <source>It belongs to the service %1, which exists already; its result is applied on the page Pending Invitations.</source>
        <translation>既存のサービス %1 の招待です。結果は [保留中の招待] ページで適用します。</translation>
    </message>
    <message>
        <source>The administrator has not answered yet.</source>
        <translation>管理者がまだ返信していません。</translation>
    </message>
    <message>
        <source>The mail could not be sent. Resend it on the page Pending Invitations, or hand the link over another way.</source>
        <translation>メールを送信できませんでした。[保留中の招待] ページで再送信するか、別の方法でリンクを渡してください。</translation>
    </message>
    <message>
        <source>The authentication has begun and is not finished.</source>
        <translation>認証は開始されていますが、完了していません。</translation>
    </message>
    <message>
        <source>What came back is not valid. Validate it again on the page Pending Invitations, or ask the administrator for another answer.</source>
        <translation>返信された内容が有効ではありません。[保留中の招待] ページで再検証するか、管理者にもう一度返信を依頼してください。</translation>
    </message>
    <message>
        <source>The link has expired. Replace it on the page Pending Invitations.</source>
        <translation>リンクの有効期限が切れています。[保留中の招待] ページで差し替えてください。</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>取り消されました。</translation>
    </message>
    <message>
        <source>Its service exists already.</source>
        <translation>サービスはすでに存在します。</translation>
    </message>
</context>
<context>
    <name>Placeholder</name>
    <message>
        <source>Name of the customer</source>
        <translation>顧客の名前</translation>
    </message>
    <message>
        <source>Short name of the service</source>
        <translation>サービスの短縮名</translation>
    </message>
    <message>
        <source>Full name of the service</source>
        <translation>サービスの正式名称</translation>
    </message>
    <message>
        <source>What names on the SBC and in the tenant begin with: the short name that the service was made with</source>
        <translation>SBC とテナントでの名前の先頭部分: サービス作成時の短縮名</translation>
    </message>
    <message>
        <source>License type of the service</source>
        <translation>サービスのライセンスの種類</translation>
    </message>
    <message>
        <source>Licensed users</source>
        <translation>ライセンス ユーザー数</translation>
    </message>
    <message>
        <source>Tenant ID of the customer</source>
        <translation>顧客のテナント ID</translation>
    </message>
    <message>
        <source>Name of the customer&apos;s tenant</source>
        <translation>顧客のテナントの名前</translation>
    </message>
    <message>
        <source>Microsoft 365 domain (override admin domain)</source>
        <translation>Microsoft 365 ドメイン (管理ドメインの上書き)</translation>
    </message>
    <message>
        <source>Application (client) ID of the App registration</source>
        <translation>アプリの登録のアプリケーション (クライアント) ID</translation>
    </message>
    <message>
        <source>The customer&apos;s sub-domain on the SBC domain</source>
        <translation>SBC ドメインでの顧客のサブドメイン</translation>
    </message>
    <message>
        <source>First part of the customer&apos;s sub-domain</source>
        <translation>顧客のサブドメインの最初の部分</translation>
    </message>
    <message>
        <source>The provider&apos;s SBC domain</source>
        <translation>プロバイダーの SBC ドメイン</translation>
    </message>
    <message>
        <source>Name of the SBC</source>
        <translation>SBC の名前</translation>
    </message>
    <message>
        <source>Host name (FQDN) of the SBC</source>
        <translation>SBC のホスト名 (FQDN)</translation>
    </message>
    <message>
        <source>SIP port of the SBC</source>
        <translation>SBC の SIP ポート</translation>
    </message>
    <message>
        <source>Name of the SIP connection</source>
        <translation>SIP 接続の名前</translation>
    </message>
    <message>
        <source>Concurrent calls; -1: no limit</source>
        <translation>同時通話数 (-1: 無制限)</translation>
    </message>
    <message>
        <source>User name at the carrier</source>
        <translation>通信事業者のユーザー名</translation>
    </message>
    <message>
        <source>Main line</source>
        <translation>代表番号</translation>
    </message>
    <message>
        <source>Host name of the SIP connection</source>
        <translation>SIP 接続のホスト名</translation>
    </message>
    <message>
        <source>User whose licence activates the sub-domain</source>
        <translation>ライセンスによってサブドメインをアクティブ化するユーザー</translation>
    </message>
    <message>
        <source>Name of the PSTN usage</source>
        <translation>PSTN 使用法の名前</translation>
    </message>
    <message>
        <source>Name of the voice route</source>
        <translation>音声ルートの名前</translation>
    </message>
    <message>
        <source>Name of the voice routing policy</source>
        <translation>音声ルーティング ポリシーの名前</translation>
    </message>
    <message>
        <source>Host from which Teams sends calls, by the cloud</source>
        <translation>Teams の通話の発信元ホスト (クラウドによる)</translation>
    </message>
    <message>
        <source>Address at which Microsoft signs in</source>
        <translation>Microsoft へのサインインのアドレス</translation>
    </message>
    <message>
        <source>Address of Microsoft Graph</source>
        <translation>Microsoft Graph のアドレス</translation>
    </message>
    <message>
        <source>Your name as provider</source>
        <translation>プロバイダーとしての名前</translation>
    </message>
    <message>
        <source>When the service was made</source>
        <translation>サービスの作成日時</translation>
    </message>
</context>
<context>
    <name>PortalWork</name>
    <message>
        <source>%1 (QOE)</source>
        <translation>%1 (QOE)</translation>
    </message>
</context>
<context>
    <name>ProviderField</name>
    <message>
        <source>Enter the name under which customers know you.</source>
        <translation>顧客に知られている名前を入力してください。</translation>
    </message>
    <message>
        <source>Enter the person whom customers can ask.</source>
        <translation>顧客からの問い合わせを受ける担当者を入力してください。</translation>
    </message>
    <message>
        <source>Enter the mail address to which customers reply.</source>
        <translation>顧客からの返信を受け取るメール アドレスを入力してください。</translation>
    </message>
    <message>
        <source>Enter a domain, for example contoso.com.</source>
        <translation>ドメインを入力してください (例: contoso.com)。</translation>
    </message>
</context>
<context>
    <name>ProvisionPlan</name>
    <message>
        <source>App registration %1 in the tenant %2, for this tenant only</source>
        <translation>テナント %2 のアプリの登録 %1 (このテナント専用)</translation>
    </message>
    <message>
        <source>its enterprise application (service principal)</source>
        <translation>そのエンタープライズ アプリケーション (サービス プリンシパル)</translation>
    </message>
    <message>
        <source>the enterprise application of Microsoft&apos;s Teams administration, if it is missing in the tenant</source>
        <translation>Microsoft の Teams 管理のエンタープライズ アプリケーション (テナントにない場合)</translation>
    </message>
    <message>
        <source>application permission %1, with admin consent</source>
        <translation>アプリケーションのアクセス許可 %1 (管理者の同意を含む)</translation>
    </message>
    <message>
        <source>directory role %1, for the administrative unit %2 only</source>
        <translation>ディレクトリ ロール %1 (管理単位 %2 のみ)</translation>
    </message>
    <message>
        <source>directory role %1, for the whole tenant</source>
        <translation>ディレクトリ ロール %1 (テナント全体)</translation>
    </message>
    <message>
        <source>the registration becomes its own owner, so that it can renew its secret</source>
        <translation>シークレットを更新できるように、アプリの登録が自身の所有者になります</translation>
    </message>
    <message>
        <source>client secret %1 that ends on %2</source>
        <translation>クライアント シークレット %1 (有効期限: %2)</translation>
    </message>
    <message>
        <source>Sign in to %1 as Privileged Role Administrator or Global Administrator of the tenant %2.</source>
        <translation>%1 に、テナント %2 の Privileged Role Administrator または Global Administrator としてサインインします。</translation>
    </message>
    <message>
        <source>Microsoft Entra ID &gt; Administrative units &gt; %1 &gt; Roles and administrators &gt; %2 &gt; Add assignments.</source>
        <translation>[Microsoft Entra ID] &gt; [管理単位] &gt; [%1] &gt; [ロールと管理者] &gt; [%2] &gt; [割り当ての追加] を選択します。</translation>
    </message>
    <message>
        <source>Microsoft Entra ID &gt; Roles and administrators &gt; %1 &gt; Add assignments.</source>
        <translation>[Microsoft Entra ID] &gt; [ロールと管理者] &gt; [%1] &gt; [割り当ての追加] を選択します。</translation>
    </message>
    <message>
        <source>Search for %1 (Application ID %2), choose it, and assign the role as active and permanent.</source>
        <translation>%1 (アプリケーション ID %2) を検索して選択し、ロールをアクティブかつ永続として割り当てます。</translation>
    </message>
</context>
<context>
    <name>Provisioning</name>
    <message>
        <source>App registration</source>
        <translation>アプリの登録</translation>
    </message>
    <message>
        <source>Enterprise application</source>
        <translation>エンタープライズ アプリケーション</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>アクセス許可</translation>
    </message>
    <message>
        <source>Admin consent</source>
        <translation>管理者の同意</translation>
    </message>
    <message>
        <source>Directory roles</source>
        <translation>ディレクトリ ロール</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>クライアント シークレット</translation>
    </message>
    <message>
        <source>Waiting until Microsoft knows it everywhere</source>
        <translation>Microsoft 側での反映待ち</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>チェック</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>未開始</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>不要</translation>
    </message>
    <message>
        <source>Needs another administrator</source>
        <translation>別の管理者が必要</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Hello,

the App registration &quot;%1&quot; in the tenant %2 needs the consent of an administrator. It takes the role Global Administrator or Privileged Role Administrator.

Please open this link, sign in, compare the name and the permissions, and accept:

%3

Permissions: %4

An almost empty page of Microsoft at the end is normal: the consent is given then. Nobody will ask you for a code or a password for it.
</source>
        <translation>お世話になっております。

テナント %2 のアプリの登録「%1」に、管理者の同意が必要です。同意には、Global Administrator または Privileged Role Administrator のロールが必要です。

次のリンクを開いてサインインし、名前とアクセス許可を照合してから、承諾してください:

%3

アクセス許可: %4

最後に Microsoft のほぼ空白のページが表示されれば、同意は完了しています。同意のためにコードやパスワードをお尋ねすることはありません。
</translation>
    </message>
    <message>
        <source>App registration %1</source>
        <translation>アプリの登録 %1</translation>
    </message>
    <message>
        <source>Directory role %1</source>
        <translation>ディレクトリ ロール %1</translation>
    </message>
    <message>
        <source>Permission %1</source>
        <translation>アクセス許可 %1</translation>
    </message>
    <message>
        <source>Client secret %1</source>
        <translation>クライアント シークレット %1</translation>
    </message>
    <message>
        <source>Owner of itself</source>
        <translation>自身の所有者</translation>
    </message>
    <message>
        <source>Permissions that the registration asks for</source>
        <translation>アプリの登録が要求するアクセス許可</translation>
    </message>
    <message>
        <source>Service principal of the Teams API</source>
        <translation>Teams API のサービス プリンシパル</translation>
    </message>
</context>
<context>
    <name>RegistrationGuide</name>
    <message>
        <source>needed</source>
        <translation>必須</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>推奨</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>Sign in to the Microsoft Entra admin center of the customer&apos;s tenant (entra.microsoft.com) as Privileged Role Administrator or Global Administrator.</source>
        <translation>顧客のテナントの Microsoft Entra 管理センター (entra.microsoft.com) に、Privileged Role Administrator または Global Administrator としてサインインします。</translation>
    </message>
    <message>
        <source>Open Applications &gt; App registrations and choose New registration. Enter a name, keep &quot;Accounts in this organizational directory only&quot;, leave the redirect URI empty, and choose Register.</source>
        <translation>[アプリケーション] &gt; [アプリの登録] を開き、[新規登録] を選択します。名前を入力し、[この組織ディレクトリのみに含まれるアカウント] のまま、リダイレクト URI を空にして [登録] を選択します。</translation>
    </message>
    <message>
        <source>On the Overview page copy the Application (client) ID and the Directory (tenant) ID.</source>
        <translation>[概要] ページで、アプリケーション (クライアント) ID とディレクトリ (テナント) ID をコピーします。</translation>
    </message>
    <message>
        <source>Open API permissions, choose Add a permission &gt; Microsoft Graph &gt; Application permissions, and tick the permissions of the table below. Not Delegated permissions: those do nothing here.</source>
        <translation>[API のアクセス許可] を開き、[アクセス許可の追加] &gt; [Microsoft Graph] &gt; [アプリケーションの許可] を選択し、下の表のアクセス許可をオンにします。[委任されたアクセス許可] ではありません。委任されたアクセス許可はここでは機能しません。</translation>
    </message>
    <message>
        <source>Choose Grant admin consent and confirm. Every line must show &quot;Granted&quot; afterwards.</source>
        <translation>[管理者の同意を与えます] を選択して確定します。その後、すべての行に [付与されました] と表示される必要があります。</translation>
    </message>
    <message>
        <source>Open Certificates &amp; secrets &gt; Client secrets &gt; New client secret, choose how long it shall last, and copy the Value at once. It is shown only this once. Do not copy the Secret ID.</source>
        <translation>[証明書とシークレット] &gt; [クライアント シークレット] &gt; [新しいクライアント シークレット] を開き、有効期間を選択し、すぐに [値] をコピーします。値が表示されるのはこのときだけです。[シークレット ID] はコピーしないでください。</translation>
    </message>
    <message>
        <source>Open Roles &amp; admins, pick each role of the table below, choose Add assignments, and select the registration by its name.</source>
        <translation>[ロールと管理者] を開き、下の表のロールを 1 つずつ選択して [割り当ての追加] を選択し、アプリの登録を名前で選択します。</translation>
    </message>
    <message>
        <source>Hand over the Tenant ID, the Client ID and the secret&apos;s Value in a safe way. Never send the secret by plain mail.</source>
        <translation>テナント ID、クライアント ID、シークレットの値を安全な方法で渡します。シークレットを通常のメールで送信しないでください。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>How much it is needed</source>
        <translation>必要性</translation>
    </message>
    <message>
        <source>What it serves</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Why it is asked for</source>
        <translation>要求の理由</translation>
    </message>
    <message>
        <source>Any one of these is enough:</source>
        <translation>次のいずれか 1 つで十分です:</translation>
    </message>
    <message>
        <source>How to create an App registration</source>
        <translation>アプリの登録の作成方法</translation>
    </message>
    <message>
        <source>Microsoft Graph application permissions</source>
        <translation>Microsoft Graph のアプリケーションのアクセス許可</translation>
    </message>
    <message>
        <source>Directory roles of the registration</source>
        <translation>アプリの登録のディレクトリ ロール</translation>
    </message>
</context>
<context>
    <name>Reply</name>
    <message>
        <source>TenantLink: reply to the invitation %1</source>
        <translation>TenantLink: 招待 %1 への返信</translation>
    </message>
    <message>
        <source>Here is the reply to your invitation. Import it in TenantLink under Pending Invitations. Only your installation can read it.</source>
        <translation>招待への返信をお送りします。TenantLink の [保留中の招待] でインポートしてください。貴社の TenantLink だけが読み取れます。</translation>
    </message>
    <message>
        <source>The reply to your invitation is the attached file %1, or the block of text below. Import it in TenantLink under Pending Invitations. Only your installation can read it.</source>
        <translation>招待への返信は、添付ファイル %1、または下のテキスト ブロックです。TenantLink の [保留中の招待] でインポートしてください。貴社の TenantLink だけが読み取れます。</translation>
    </message>
</context>
<context>
    <name>Sbc</name>
    <message numerus="yes">
        <source>Use at most %n characters.</source>
        <translation>
            <numerusform>%n 文字以内で入力してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave out line ends, tabs and other control characters.</source>
        <translation>改行、タブ、その他の制御文字は使用できません。</translation>
    </message>
    <message>
        <source>Enter a name for this SBC.</source>
        <translation>この SBC の名前を入力してください。</translation>
    </message>
</context>
<context>
    <name>ScriptTemplate</name>
    <message>
        <source>There is no placeholder %1.</source>
        <translation>プレースホルダー %1 はありません。</translation>
    </message>
    <message>
        <source>%1 would be a secret. Secrets are never written into scripts: let the script ask for it.</source>
        <translation>%1 はシークレットです。シークレットはスクリプトに書き込まれません。スクリプトで入力を求めるようにしてください。</translation>
    </message>
    <message>
        <source>Two braces {{ are opened here and not closed with }} on the same line.</source>
        <translation>ここで始まる 2 つの波かっこ {{ が、同じ行で }} で閉じられていません。</translation>
    </message>
    <message>
        <source>%1 stands inside a here-string (@&apos; or @&quot;), where no value is safe. Put it into a variable before.</source>
        <translation>%1 がヒア文字列 (@&apos; または @&quot;) の中にあり、どの値も安全ではありません。先に変数に代入してください。</translation>
    </message>
    <message>
        <source>The value of %1 has a character that is not safe at this place. Put the placeholder into quotes, or change the value.</source>
        <translation>%1 の値に、この場所では安全でない文字が含まれています。プレースホルダーを引用符で囲むか、値を変更してください。</translation>
    </message>
    <message>
        <source>%1 is glued to other text, where no value is certain to be safe. Put blanks around it, or put both into quotes.</source>
        <translation>%1 がほかのテキストとつながっており、値の安全性を確認できません。前後に空白を入れるか、両方を引用符で囲んでください。</translation>
    </message>
    <message>
        <source>SBC command line</source>
        <translation>SBC コマンド ライン</translation>
    </message>
    <message>
        <source>Microsoft 365 PowerShell</source>
        <translation>Microsoft 365 PowerShell</translation>
    </message>
    <message>
        <source>Any (plain text)</source>
        <translation>任意の形式 (プレーンテキスト)</translation>
    </message>
    <message>
        <source>AudioCodes SBC: onboarding</source>
        <translation>AudioCodes SBC: オンボーディング</translation>
    </message>
    <message>
        <source>AudioCodes SBC: clean-up</source>
        <translation>AudioCodes SBC: クリーンアップ</translation>
    </message>
    <message>
        <source>Teams routing: derived trunk</source>
        <translation>Teams ルーティング: 派生トランク</translation>
    </message>
    <message>
        <source>Teams routing: derived trunk, clean-up</source>
        <translation>Teams ルーティング: 派生トランク、クリーンアップ</translation>
    </message>
    <message>
        <source>Teams routing: own gateway</source>
        <translation>Teams ルーティング: 独自ゲートウェイ</translation>
    </message>
    <message>
        <source>Teams routing: own gateway, clean-up</source>
        <translation>Teams ルーティング: 独自ゲートウェイ、クリーンアップ</translation>
    </message>
    <message>
        <source>Enter a name for the template.</source>
        <translation>テンプレートの名前を入力してください。</translation>
    </message>
    <message>
        <source>The name may have at most %1 characters.</source>
        <translation>名前は %1 文字以内にしてください。</translation>
    </message>
    <message>
        <source>The name has characters that cannot be shown.</source>
        <translation>名前に表示できない文字が含まれています。</translation>
    </message>
    <message>
        <source>Another template has this name.</source>
        <translation>この名前のテンプレートはすでに存在します。</translation>
    </message>
</context>
<context>
    <name>SecretLife</name>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) - soon</source>
        <translation>
            <numerusform>%n 日 - 期限間近</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) - very soon</source>
        <translation>
            <numerusform>%n 日 - まもなく期限切れ</numerusform>
        </translation>
    </message>
    <message>
        <source>Ended today</source>
        <translation>本日期限切れ</translation>
    </message>
    <message numerus="yes">
        <source>Ended %n day(s) ago</source>
        <translation>
            <numerusform>%n 日前に期限切れ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SecretWatch</name>
    <message>
        <source>Client secrets need attention</source>
        <translation>クライアント シークレットの確認が必要です</translation>
    </message>
    <message numerus="yes">
        <source>%n client secret(s) ended.</source>
        <translation>
            <numerusform>%n 個のクライアント シークレットの有効期限が切れました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client secret(s) will end within 14 days.</source>
        <translation>
            <numerusform>%n 個のクライアント シークレットの有効期限が 14 日以内に切れます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client secret(s) will end within 30 days.</source>
        <translation>
            <numerusform>%n 個のクライアント シークレットの有効期限が 30 日以内に切れます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Service</name>
    <message>
        <source>Hosted Essentials+</source>
        <translation>Hosted Essentials+</translation>
    </message>
    <message>
        <source>Hosted Pro</source>
        <translation>Hosted Pro</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>Deployed</source>
        <translation>展開済み</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Not validated</source>
        <translation>未検証</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題あり</translation>
    </message>
    <message>
        <source>Could not check</source>
        <translation>チェック不可</translation>
    </message>
    <message>
        <source>Hosted Pro adds the life-cycle templates, which change group memberships. They need the permission Group.ReadWrite.All. Nothing is lost.</source>
        <translation>Hosted Pro には、グループ メンバーシップを変更するライフサイクル テンプレートが追加されます。アクセス許可 Group.ReadWrite.All が必要です。失われるものはありません。</translation>
    </message>
    <message>
        <source>With Hosted Essentials+ the life-cycle templates stop working for this service. Its users, numbers and routing stay as they are; the permission Group.ReadWrite.All is no longer needed.</source>
        <translation>Hosted Essentials+ にすると、このサービスでライフサイクル テンプレートが使えなくなります。ユーザー、番号、ルーティングはそのまま残ります。アクセス許可 Group.ReadWrite.All は不要になります。</translation>
    </message>
</context>
<context>
    <name>ServicePackage</name>
    <message>
        <source>the customer&apos;s sub-domain on the SBC domain</source>
        <translation>SBC ドメインでの顧客のサブドメイン</translation>
    </message>
    <message>
        <source>DNS records for %1</source>
        <translation>%1 の DNS レコード</translation>
    </message>
    <message>
        <source>The domain is verified in the customer&apos;s tenant: no record is needed for that.</source>
        <translation>ドメインは顧客のテナントで確認済みです。確認用のレコードは不要です。</translation>
    </message>
    <message>
        <source>Microsoft named no record yet. Add the domain to the customer&apos;s tenant first.</source>
        <translation>Microsoft からレコードがまだ提示されていません。先にドメインを顧客のテナントに追加してください。</translation>
    </message>
    <message>
        <source>Enter one of these at the DNS of the SBC domain, then verify the domain:</source>
        <translation>SBC ドメインの DNS に次のいずれかを登録し、ドメインを確認してください:</translation>
    </message>
    <message>
        <source>As read from the tenant on %1.</source>
        <translation>%1 にテナントから読み取った内容です。</translation>
    </message>
    <message>
        <source>The name %1 also has to lead to the public address of the SBC (A record, or a wildcard above it).</source>
        <translation>名前 %1 は、SBC のパブリック アドレスも指している必要があります (A レコード、または上位のワイルドカード)。</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>短縮名</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>正式名称</translation>
    </message>
    <message>
        <source>License type</source>
        <translation>ライセンスの種類</translation>
    </message>
    <message>
        <source>Licensed users</source>
        <translation>ライセンス ユーザー数</translation>
    </message>
    <message>
        <source>Deploy status</source>
        <translation>展開の状態</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Commercial information</source>
        <translation>契約情報</translation>
    </message>
    <message>
        <source>Channel PO Number</source>
        <translation>チャネル発注番号</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>契約期間</translation>
    </message>
    <message>
        <source>Payment Terms</source>
        <translation>支払条件</translation>
    </message>
    <message>
        <source>Deployment Type</source>
        <translation>展開の種類</translation>
    </message>
    <message>
        <source>DPA Number</source>
        <translation>DPA 番号</translation>
    </message>
    <message>
        <source>Terms and Conditions approved by</source>
        <translation>利用規約の承認者</translation>
    </message>
    <message>
        <source>Approved at</source>
        <translation>承認日時</translation>
    </message>
    <message>
        <source>Version of the Terms and Conditions</source>
        <translation>利用規約のバージョン</translation>
    </message>
    <message>
        <source>Microsoft 365</source>
        <translation>Microsoft 365</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>テナント</translation>
    </message>
    <message>
        <source>Tenant ID</source>
        <translation>テナント ID</translation>
    </message>
    <message>
        <source>Application (client) ID</source>
        <translation>アプリケーション (クライアント) ID</translation>
    </message>
    <message>
        <source>M365 Domain</source>
        <translation>M365 ドメイン</translation>
    </message>
    <message>
        <source>Authentication status</source>
        <translation>認証の状態</translation>
    </message>
    <message>
        <source>Client secret ends</source>
        <translation>クライアント シークレットの有効期限</translation>
    </message>
    <message>
        <source>Routing and DNS</source>
        <translation>ルーティングと DNS</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>構成</translation>
    </message>
    <message>
        <source>Trunk model</source>
        <translation>トランク モデル</translation>
    </message>
    <message>
        <source>Sub-domain</source>
        <translation>サブドメイン</translation>
    </message>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>Activation user</source>
        <translation>アクティブ化ユーザー</translation>
    </message>
    <message>
        <source>PSTN usage</source>
        <translation>PSTN 使用法</translation>
    </message>
    <message>
        <source>Voice route</source>
        <translation>音声ルート</translation>
    </message>
    <message>
        <source>Voice routing policy</source>
        <translation>音声ルーティング ポリシー</translation>
    </message>
    <message>
        <source>SIP connection</source>
        <translation>SIP 接続</translation>
    </message>
    <message>
        <source>Connection name</source>
        <translation>接続名</translation>
    </message>
    <message>
        <source>SBC</source>
        <translation>SBC</translation>
    </message>
    <message>
        <source>Concurrent calls</source>
        <translation>同時通話数</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>無制限</translation>
    </message>
    <message>
        <source>Carrier user name</source>
        <translation>通信事業者のユーザー名</translation>
    </message>
    <message>
        <source>Main line</source>
        <translation>代表番号</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>ホスト名</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>Files of this package</source>
        <translation>このパッケージのファイル</translation>
    </message>
    <message>
        <source>Service %1</source>
        <translation>サービス %1</translation>
    </message>
    <message>
        <source>Written by TenantLink on %1.</source>
        <translation>%1 に TenantLink が作成しました。</translation>
    </message>
    <message>
        <source>No file of this package holds a secret: the scripts ask for them.</source>
        <translation>このパッケージのファイルにシークレットは含まれていません。シークレットは、スクリプトの実行時に入力を求められます。</translation>
    </message>
</context>
<context>
    <name>ServiceSetup</name>
    <message>
        <source>M365 default routing and SBC configuration</source>
        <translation>M365 の既定のルーティングと SBC の構成</translation>
    </message>
    <message>
        <source>SBC only</source>
        <translation>SBC のみ</translation>
    </message>
    <message>
        <source>Derived trunk</source>
        <translation>派生トランク</translation>
    </message>
    <message>
        <source>Own gateway</source>
        <translation>独自ゲートウェイ</translation>
    </message>
    <message>
        <source>Two-step</source>
        <translation>2 段階</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>手動</translation>
    </message>
    <message numerus="yes">
        <source>Use at most %n characters.</source>
        <translation>
            <numerusform>%n 文字以内で入力してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave out line ends, tabs and other control characters.</source>
        <translation>改行、タブ、その他の制御文字は使用できません。</translation>
    </message>
    <message>
        <source>Enter a name for the SIP connection.</source>
        <translation>SIP 接続の名前を入力してください。</translation>
    </message>
    <message>
        <source>Leave out the (0): it is not part of the number.</source>
        <translation>(0) は番号の一部ではないため、省いてください。</translation>
    </message>
    <message>
        <source>Enter the number with + and the country&apos;s code, for example +49 30 123456: 5 to 15 digits.</source>
        <translation>番号は + と国番号を付けて入力してください (例: +49 30 123456)。5 ～ 15 桁です。</translation>
    </message>
    <message>
        <source>Enter a host name such as pbx.contoso.com, or an IP address.</source>
        <translation>pbx.contoso.com のようなホスト名か、IP アドレスを入力してください。</translation>
    </message>
</context>
<context>
    <name>ServiceTask</name>
    <message>
        <source>Validate credentials</source>
        <translation>資格情報の検証</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>ドメイン</translation>
    </message>
    <message>
        <source>Activation user</source>
        <translation>アクティブ化ユーザー</translation>
    </message>
    <message>
        <source>Gateway and routing script</source>
        <translation>ゲートウェイとルーティングのスクリプト</translation>
    </message>
    <message>
        <source>SBC script</source>
        <translation>SBC スクリプト</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>In Progress</source>
        <translation>処理中</translation>
    </message>
    <message>
        <source>Completed Success</source>
        <translation>正常に完了</translation>
    </message>
    <message>
        <source>Completed with Warnings</source>
        <translation>警告付きで完了</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>The App registration is valid.</source>
        <translation>アプリの登録は有効です。</translation>
    </message>
    <message>
        <source>The App registration has problems; it was continued anyway.</source>
        <translation>アプリの登録に問題がありますが、このまま続行されました。</translation>
    </message>
    <message>
        <source>Open Microsoft 365 settings in the Service portal, correct what is listed there and validate again.</source>
        <translation>サービス ポータルで [Microsoft 365 の設定] を開き、一覧にある問題を修正してから再検証してください。</translation>
    </message>
    <message>
        <source>The App registration has problems.</source>
        <translation>アプリの登録に問題があります。</translation>
    </message>
    <message>
        <source>The App registration could not be checked now.</source>
        <translation>現在、アプリの登録をチェックできません。</translation>
    </message>
    <message>
        <source>Retry this task later.</source>
        <translation>後でこのタスクを再試行してください。</translation>
    </message>
    <message>
        <source>Teams Phone licences: %1 free, %2 asked for.</source>
        <translation>Teams Phone のライセンス: 空き %1、必要数 %2。</translation>
    </message>
    <message>
        <source>Teams Phone licences: only %1 free, %2 asked for.</source>
        <translation>Teams Phone のライセンス: 空きは %1 のみ、必要数 %2。</translation>
    </message>
    <message>
        <source>Tell the customer to get the missing licences before users get numbers. Users who have one already do not need another.</source>
        <translation>ユーザーに番号を割り当てる前に、不足しているライセンスを入手するよう顧客に伝えてください。すでにライセンスがあるユーザーには、追加は不要です。</translation>
    </message>
    <message>
        <source>The tenant&apos;s licences could not be read.</source>
        <translation>テナントのライセンスを読み取れませんでした。</translation>
    </message>
    <message>
        <source>Ask the customer&apos;s administrator whether enough Teams Phone licences are free.</source>
        <translation>Teams Phone の空きライセンスが十分にあるか、顧客の管理者に確認してください。</translation>
    </message>
    <message>
        <source>The domain %1 is verified.</source>
        <translation>ドメイン %1 は確認済みです。</translation>
    </message>
    <message>
        <source>The domain %1 was added; Microsoft does not see its DNS record yet.</source>
        <translation>ドメイン %1 は追加されましたが、Microsoft 側で DNS レコードがまだ検出されません。</translation>
    </message>
    <message>
        <source>Enter the DNS record as it is shown under Routing and DNS, and retry this task when it is seen. That can take up to 72 hours.</source>
        <translation>[ルーティングと DNS] に表示されているとおりに DNS レコードを登録し、検出されるようになったらこのタスクを再試行してください。最大 72 時間かかることがあります。</translation>
    </message>
    <message>
        <source>The domain %1 is added and not verified.</source>
        <translation>ドメイン %1 は追加されていますが、確認されていません。</translation>
    </message>
    <message>
        <source>Enter the DNS record as it is shown under Routing and DNS, let the customer&apos;s administrator verify the domain in the Microsoft 365 admin center under Settings &gt; Domains, then retry this task.</source>
        <translation>[ルーティングと DNS] に表示されているとおりに DNS レコードを登録し、Microsoft 365 管理センターの [設定] &gt; [ドメイン] でドメインを確認するよう顧客の管理者に依頼してから、このタスクを再試行してください。</translation>
    </message>
    <message>
        <source>The domain %1 has to be added to the tenant by hand.</source>
        <translation>ドメイン %1 を手動でテナントに追加する必要があります。</translation>
    </message>
    <message>
        <source>Let the customer&apos;s administrator add and verify it in the Microsoft 365 admin center under Settings &gt; Domains, then retry this task.</source>
        <translation>Microsoft 365 管理センターの [設定] &gt; [ドメイン] でドメインを追加して確認するよう顧客の管理者に依頼してから、このタスクを再試行してください。</translation>
    </message>
    <message>
        <source>The domain %1 is verified by the domain %2 above it.</source>
        <translation>ドメイン %1 は、上位のドメイン %2 によって確認済みです。</translation>
    </message>
    <message>
        <source>It could not be read whether the domain %1 is verified.</source>
        <translation>ドメイン %1 が確認済みかどうかを読み取れませんでした。</translation>
    </message>
    <message>
        <source>Ask the customer&apos;s administrator to look in the Microsoft 365 admin center under Settings &gt; Domains.</source>
        <translation>Microsoft 365 管理センターの [設定] &gt; [ドメイン] を確認するよう、顧客の管理者に依頼してください。</translation>
    </message>
    <message>
        <source>The activation user %1 is there and has a licence.</source>
        <translation>アクティブ化ユーザー %1 は存在し、ライセンスがあります。</translation>
    </message>
    <message>
        <source>The activation user %1 has a licence; it could not be read whether it is one with Teams.</source>
        <translation>アクティブ化ユーザー %1 にはライセンスがありますが、Teams を含むものかどうかを読み取れませんでした。</translation>
    </message>
    <message>
        <source>Ask the customer&apos;s administrator to look in the Microsoft 365 admin center under Users &gt; Active users.</source>
        <translation>Microsoft 365 管理センターの [ユーザー] &gt; [アクティブなユーザー] を確認するよう、顧客の管理者に依頼してください。</translation>
    </message>
    <message>
        <source>The activation user %1 is blocked from signing in.</source>
        <translation>アクティブ化ユーザー %1 のサインインがブロックされています。</translation>
    </message>
    <message>
        <source>Let the customer&apos;s administrator unblock it in the Microsoft 365 admin center under Users &gt; Active users, then retry this task.</source>
        <translation>Microsoft 365 管理センターの [ユーザー] &gt; [アクティブなユーザー] でブロックを解除するよう顧客の管理者に依頼してから、このタスクを再試行してください。</translation>
    </message>
    <message>
        <source>The activation user %1 was created and licensed. Activation can take up to 24 hours.</source>
        <translation>アクティブ化ユーザー %1 を作成し、ライセンスを割り当てました。アクティブ化には最大 24 時間かかることがあります。</translation>
    </message>
    <message>
        <source>The activation user %1 has no licence: none is free.</source>
        <translation>アクティブ化ユーザー %1 にライセンスがありません。空きがありません。</translation>
    </message>
    <message>
        <source>Let the customer free or buy a licence with Teams, then retry this task.</source>
        <translation>Teams を含むライセンスの解放または購入を顧客に依頼してから、このタスクを再試行してください。</translation>
    </message>
    <message>
        <source>The activation user %1 is to be created and licensed by hand.</source>
        <translation>アクティブ化ユーザー %1 の作成とライセンスの割り当ては手動で行います。</translation>
    </message>
    <message>
        <source>Follow the manual steps under Routing and DNS, then retry this task to check it. Activation can take up to 24 hours.</source>
        <translation>[ルーティングと DNS] の手動の手順を実行してから、このタスクを再試行してチェックしてください。アクティブ化には最大 24 時間かかることがあります。</translation>
    </message>
    <message>
        <source>The activation user can be created once the domain is verified.</source>
        <translation>アクティブ化ユーザーは、ドメインが確認された後に作成できます。</translation>
    </message>
    <message>
        <source>Retry this task after the domain&apos;s.</source>
        <translation>ドメインのタスクの後に、このタスクを再試行してください。</translation>
    </message>
    <message>
        <source>No activation user is needed.</source>
        <translation>アクティブ化ユーザーは不要です。</translation>
    </message>
    <message>
        <source>The script %1 is ready to be run.</source>
        <translation>スクリプト %1 を実行する準備ができています。</translation>
    </message>
    <message>
        <source>No script is needed.</source>
        <translation>スクリプトは不要です。</translation>
    </message>
    <message>
        <source>No template was chosen: the SBC is configured by other means.</source>
        <translation>テンプレートが選択されていません。SBC は別の方法で構成します。</translation>
    </message>
    <message>
        <source>The service is saved.</source>
        <translation>サービスは保存されています。</translation>
    </message>
    <message>
        <source>TenantLink ended while this was running.</source>
        <translation>このタスクの実行中に TenantLink が終了しました。</translation>
    </message>
    <message>
        <source>Retry this task. What is done stays done.</source>
        <translation>このタスクを再試行してください。完了した作業はそのまま残ります。</translation>
    </message>
    <message>
        <source>It was cancelled before it was done.</source>
        <translation>完了する前にキャンセルされました。</translation>
    </message>
    <message>
        <source>Retry this task when you are ready.</source>
        <translation>準備ができたら、このタスクを再試行してください。</translation>
    </message>
</context>
<context>
    <name>Services</name>
    <message>
        <source>the commercial information of the service</source>
        <translation>サービスの契約情報</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Microsoft refused the sign-in.</source>
        <translation>Microsoft がサインインを拒否しました。</translation>
    </message>
    <message>
        <source>Check Tenant ID, Client ID and client secret. The details name Microsoft&apos;s reason and the ids that its support asks for.</source>
        <translation>テナント ID、クライアント ID、クライアント シークレットを確認してください。[詳細] に、Microsoft が示す理由と、サポートで必要になる ID が表示されます。</translation>
    </message>
</context>
<context>
    <name>SignInApp</name>
    <message>
        <source>Enter an Application (client) ID, for example 11111111-2222-3333-4444-555555555555, or leave it empty.</source>
        <translation>アプリケーション (クライアント) ID を入力するか (例: 11111111-2222-3333-4444-555555555555)、空のままにしてください。</translation>
    </message>
    <message>
        <source>This is an application of Microsoft&apos;s own. Register one of yours, so that customers see who asks for their sign-in.</source>
        <translation>これは Microsoft 自身のアプリケーションです。誰がサインインを求めているのか顧客にわかるように、自社のアプリケーションを登録してください。</translation>
    </message>
</context>
<context>
    <name>SignInFlow</name>
    <message>
        <source>Back to TenantLink</source>
        <translation>TenantLink に戻ってください</translation>
    </message>
    <message>
        <source>Microsoft&apos;s part is done. You can close this page and go on in the TenantLink window.</source>
        <translation>Microsoft での操作は完了しました。このページを閉じて、TenantLink のウィンドウで続行できます。</translation>
    </message>
    <message>
        <source>The sign-in was not finished</source>
        <translation>サインインが完了しませんでした</translation>
    </message>
    <message>
        <source>You can close this page. The TenantLink window says what happened and what you can do.</source>
        <translation>このページを閉じてかまいません。何が起きたのかと対処方法は、TenantLink のウィンドウに表示されています。</translation>
    </message>
</context>
<context>
    <name>SignInGuide</name>
    <message>
        <source>Sign in to the Microsoft Entra admin center of your own tenant (entra.microsoft.com; each cloud has its own) as Cloud Application Administrator.</source>
        <translation>自社のテナントの Microsoft Entra 管理センター (entra.microsoft.com、クラウドごとに異なります) に、Cloud Application Administrator としてサインインします。</translation>
    </message>
    <message>
        <source>Open Applications &gt; App registrations and choose New registration. Enter a name that customers know you by: they see it when they sign in.</source>
        <translation>[アプリケーション] &gt; [アプリの登録] を開き、[新規登録] を選択します。顧客に知られている名前を入力します。この名前は、顧客のサインイン時に表示されます。</translation>
    </message>
    <message>
        <source>Choose &quot;Accounts in any organizational directory (Multitenant)&quot;, leave the redirect URI empty, and choose Register.</source>
        <translation>[任意の組織ディレクトリ内のアカウント (マルチテナント)] を選択し、リダイレクト URI を空にして [登録] を選択します。</translation>
    </message>
    <message>
        <source>Open Authentication &gt; Add a platform &gt; Mobile and desktop applications, and enter the custom redirect URI http://localhost.</source>
        <translation>[認証] &gt; [プラットフォームを追加] &gt; [モバイル アプリケーションとデスクトップ アプリケーション] を開き、カスタム リダイレクト URI として http://localhost を入力します。</translation>
    </message>
    <message>
        <source>On the same page set &quot;Allow public client flows&quot; to Yes: the sign-in with a code needs it. Save.</source>
        <translation>同じページで [パブリック クライアント フローを許可する] を [はい] に設定します。コードでのサインインに必要です。保存します。</translation>
    </message>
    <message>
        <source>Add no client secret and no certificate. The application runs on other people&apos;s computers, where a credential would be no secret.</source>
        <translation>クライアント シークレットや証明書は追加しないでください。このアプリケーションは他社のコンピューターで実行されるため、資格情報を秘密にできません。</translation>
    </message>
    <message>
        <source>Open Branding &amp; properties and verify the publisher domain. With a verified publisher the customer&apos;s admin sees your company&apos;s name with a blue mark; many tenants refuse unverified ones.</source>
        <translation>[ブランドとプロパティ] を開き、発行元ドメインを確認します。確認済みの発行元であれば、顧客の管理者に貴社の名前が青いマーク付きで表示されます。多くのテナントは、未確認の発行元を拒否します。</translation>
    </message>
    <message>
        <source>Copy the Application (client) ID from the Overview page into TenantLink.</source>
        <translation>[概要] ページのアプリケーション (クライアント) ID を TenantLink にコピーします。</translation>
    </message>
    <message>
        <source>Use an application of your own. Ids of Microsoft&apos;s own applications are refused: they are not yours to speak for.</source>
        <translation>自社のアプリケーションを使用してください。Microsoft のアプリケーションの ID は拒否されます。貴社が名乗れるものではないためです。</translation>
    </message>
    <message>
        <source>Each cloud needs its own registration, because clouds do not share directories.</source>
        <translation>クラウド間でディレクトリは共有されないため、クラウドごとに登録が必要です。</translation>
    </message>
    <message>
        <source>It is asked for delegated permissions only while an admin signs in; it can do nothing by itself.</source>
        <translation>管理者がサインインしている間だけ、委任されたアクセス許可が要求されます。アプリ自体では何もできません。</translation>
    </message>
    <message>
        <source>How to create a sign-in application</source>
        <translation>サインイン アプリの作成方法</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>参考情報</translation>
    </message>
</context>
<context>
    <name>TenantDomain</name>
    <message>
        <source>%1 is verified in the tenant. Nothing is left to do.</source>
        <translation>%1 はテナントで確認済みです。行う作業はもうありません。</translation>
    </message>
    <message>
        <source>Open %1 and sign in as a Domain Name Administrator or a Global Administrator of the customer&apos;s tenant.</source>
        <translation>%1 を開き、顧客のテナントの Domain Name Administrator または Global Administrator としてサインインします。</translation>
    </message>
    <message>
        <source>Go to Settings &gt; Domains, choose &quot;Add domain&quot; and enter %1.</source>
        <translation>[設定] &gt; [ドメイン] に移動し、[ドメインの追加] を選択して %1 を入力します。</translation>
    </message>
    <message>
        <source>Go to Settings &gt; Domains, choose %1 and continue its set-up.</source>
        <translation>[設定] &gt; [ドメイン] に移動し、%1 を選択してセットアップを続けます。</translation>
    </message>
    <message>
        <source>%1 above it is verified in this tenant, so Microsoft asks for no record.</source>
        <translation>上位の %1 がこのテナントで確認済みのため、Microsoft からレコードは求められません。</translation>
    </message>
    <message>
        <source>Choose to verify it with a TXT record. Microsoft shows a value that begins with MS=.</source>
        <translation>TXT レコードによる確認を選択します。MS= で始まる値が表示されます。</translation>
    </message>
    <message>
        <source>At the DNS provider, add a TXT record with the name %1 and that value.</source>
        <translation>DNS プロバイダーで、名前が %1、値がその値の TXT レコードを追加します。</translation>
    </message>
    <message>
        <source>At the DNS provider, add an MX record with the name %1, the value %2, priority %3 and a TTL of %4 seconds.</source>
        <translation>DNS プロバイダーで、名前 %1、値 %2、優先度 %3、TTL %4 秒の MX レコードを追加します。</translation>
    </message>
    <message>
        <source>At the DNS provider, add a %1 record with the name %2, the value %3 and a TTL of %4 seconds.</source>
        <translation>DNS プロバイダーで、名前 %2、値 %3、TTL %4 秒の %1 レコードを追加します。</translation>
    </message>
    <message>
        <source>Choose Verify there. A new DNS record can take up to an hour, sometimes longer, until Microsoft sees it.</source>
        <translation>管理センターで [確認] を選択します。新しい DNS レコードが Microsoft 側で検出されるまで、最大 1 時間、場合によってはそれ以上かかることがあります。</translation>
    </message>
    <message>
        <source>Skip the set-up of e-mail and other services: Direct Routing needs the verified domain only.</source>
        <translation>メールやその他のサービスのセットアップはスキップします。ダイレクト ルーティングに必要なのは、確認済みのドメインだけです。</translation>
    </message>
    <message>
        <source>Come back here and check again.</source>
        <translation>ここに戻って再チェックします。</translation>
    </message>
</context>
<context>
    <name>TenantLink::AboutDialog</name>
    <message>
        <source>About TenantLink</source>
        <translation>TenantLink のバージョン情報</translation>
    </message>
    <message>
        <source>TenantLink %1</source>
        <translation>TenantLink %1</translation>
    </message>
    <message>
        <source>Connects customers&apos; Microsoft 365 tenants to a Teams Direct Routing provider.
Qt %1 on %2</source>
        <translation>顧客の Microsoft 365 テナントを Teams ダイレクト ルーティングのプロバイダーに接続します。
Qt %1 (%2)</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>TenantLink is free software under the Apache License 2.0.

It uses:</source>
        <translation>TenantLink は Apache License 2.0 に基づくフリー ソフトウェアです。

使用しているソフトウェア:</translation>
    </message>
    <message>
        <source>Microsoft, Microsoft 365, Microsoft Entra, Microsoft Teams and Azure are trademarks of Microsoft. TenantLink is not made by Microsoft.</source>
        <translation>Microsoft、Microsoft 365、Microsoft Entra、Microsoft Teams、Azure は Microsoft の商標です。TenantLink は Microsoft の製品ではありません。</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
</context>
<context>
    <name>TenantLink::ActivationPanel</name>
    <message>
        <source>Pick a free one</source>
        <translation>空きのあるものを使用</translation>
    </message>
    <message numerus="yes">
        <source>%1 - %n free</source>
        <comment>licence</comment>
        <translation>
            <numerusform>%1 - 空き %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The licence that was chosen before</source>
        <translation>以前に選択したライセンス</translation>
    </message>
    <message>
        <source>Take the activation user back</source>
        <translation>アクティブ化ユーザーの削除</translation>
    </message>
    <message>
        <source>Remove %1 from the tenant? Its licence becomes free again.</source>
        <comment>UPN</comment>
        <translation>テナントから %1 を削除しますか? 割り当てられていたライセンスは再び空きになります。</translation>
    </message>
    <message>
        <source>Another licensed user has this suffix, so the sub-domain stays activated.</source>
        <translation>このサフィックスを持つライセンス付きのユーザーがほかにいるため、サブドメインはアクティブなままです。</translation>
    </message>
    <message>
        <source>&amp;Remove the user</source>
        <translation>ユーザーを削除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Keep the user</source>
        <translation>ユーザーを残す(&amp;K)</translation>
    </message>
    <message>
        <source>Looking for the activation user ...</source>
        <translation>アクティブ化ユーザーを検索しています ...</translation>
    </message>
    <message>
        <source>Making %1 ...</source>
        <comment>UPN</comment>
        <translation>%1 を作成しています ...</translation>
    </message>
    <message>
        <source>Removing %1 ...</source>
        <comment>UPN</comment>
        <translation>%1 を削除しています ...</translation>
    </message>
    <message>
        <source>The sub-domain is not complete yet.</source>
        <translation>サブドメインの入力がまだ完了していません。</translation>
    </message>
    <message>
        <source>Whether there is an activation user is not known.</source>
        <translation>アクティブ化ユーザーがいるかどうかは不明です。</translation>
    </message>
    <message>
        <source>%1 is there, but has no licence.</source>
        <comment>UPN</comment>
        <translation>%1 は存在しますが、ライセンスがありません。</translation>
    </message>
    <message>
        <source>%1 is there and has a licence.</source>
        <comment>UPN</comment>
        <translation>%1 は存在し、ライセンスがあります。</translation>
    </message>
    <message>
        <source>Another licensed user has this suffix: no activation user is needed.</source>
        <translation>このサフィックスを持つライセンス付きのユーザーがほかにいるため、アクティブ化ユーザーは不要です。</translation>
    </message>
    <message>
        <source>The activation user can be made once the sub-domain is verified.</source>
        <translation>アクティブ化ユーザーは、サブドメインが確認された後に作成できます。</translation>
    </message>
    <message>
        <source>There is no activation user yet.</source>
        <translation>アクティブ化ユーザーはまだいません。</translation>
    </message>
    <message>
        <source>Whether there is an activation user was not read yet.</source>
        <translation>アクティブ化ユーザーがいるかどうかは、まだ読み取られていません。</translation>
    </message>
    <message>
        <source>No unit of this licence is free any more. Choose another one.</source>
        <translation>このライセンスにはもう空きがありません。別のライセンスを選択してください。</translation>
    </message>
    <message>
        <source>The tenant has no free licence with Teams or Teams Phone: the user is made once there is one.</source>
        <translation>テナントに Teams または Teams Phone の空きライセンスがありません。空きができたときにユーザーが作成されます。</translation>
    </message>
    <message>
        <source>Choose the country where the user is: Microsoft licenses nobody without it.</source>
        <translation>ユーザーの国を選択してください。国がないと、Microsoft のライセンスを割り当てられません。</translation>
    </message>
    <message>
        <source>The organisation names no country in the tenant.</source>
        <translation>テナントの組織情報に国が設定されていません。</translation>
    </message>
    <message>
        <source>Make the activation user automaticall&amp;y</source>
        <translation>アクティブ化ユーザーを自動的に作成する(&amp;Y)</translation>
    </message>
    <message>
        <source>User name: %1</source>
        <comment>UPN</comment>
        <translation>ユーザー名: %1</translation>
    </message>
    <message>
        <source>This App registration may not make users (User.ReadWrite.All was not granted): an administrator of the tenant does it by hand.</source>
        <translation>このアプリの登録にはユーザーを作成する権限がありません (User.ReadWrite.All が付与されていません)。テナントの管理者が手動で作成してください。</translation>
    </message>
    <message>
        <source>Licenc&amp;e for the activation user:</source>
        <translation>アクティブ化ユーザーのライセンス(&amp;E):</translation>
    </message>
    <message>
        <source>Usage locat&amp;ion:</source>
        <translation>利用場所(&amp;I):</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>選択してください</translation>
    </message>
    <message>
        <source>The organisation&apos;s</source>
        <translation>組織の設定</translation>
    </message>
    <message>
        <source>&amp;Create now</source>
        <translation>今すぐ作成(&amp;C)</translation>
    </message>
    <message>
        <source>Create activation user now</source>
        <translation>アクティブ化ユーザーを今すぐ作成</translation>
    </message>
    <message>
        <source>Check a&amp;gain</source>
        <translation>再チェック(&amp;G)</translation>
    </message>
    <message>
        <source>Check activation user again</source>
        <translation>アクティブ化ユーザーを再チェック</translation>
    </message>
    <message>
        <source>Ta&amp;ke the user back</source>
        <translation>ユーザーの削除(&amp;K)</translation>
    </message>
    <message>
        <source>Progress of the activation user</source>
        <translation>アクティブ化ユーザーの進行状況</translation>
    </message>
    <message>
        <source>Activation user</source>
        <translation>アクティブ化ユーザー</translation>
    </message>
    <message>
        <source>Activation can take up to 24 hours.</source>
        <translation>アクティブ化には最大 24 時間かかることがあります。</translation>
    </message>
</context>
<context>
    <name>TenantLink::AddMissingDialog</name>
    <message>
        <source>Permissions and roles can only be granted by an administrator of the customer&apos;s tenant.</source>
        <translation>アクセス許可とロールを付与できるのは、顧客のテナントの管理者だけです。</translation>
    </message>
    <message>
        <source>Permission %1, requested and granted for the whole tenant. %2</source>
        <translation>アクセス許可 %1 (要求し、テナント全体に対して付与)。%2</translation>
    </message>
    <message>
        <source>Role %1, assigned for the whole tenant. %2</source>
        <translation>ロール %1 (テナント全体に対して割り当て)。%2</translation>
    </message>
    <message>
        <source>The registration becomes an owner of itself, so that it may renew its own secret.</source>
        <translation>自身のシークレットを更新できるように、アプリの登録が自身の所有者になります。</translation>
    </message>
    <message>
        <source>Reading the registration ...</source>
        <translation>アプリの登録を読み取っています ...</translation>
    </message>
    <message>
        <source>Looking for an unfinished change ...</source>
        <translation>未完了の変更を検索しています ...</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>不足しているものはありません。</translation>
    </message>
    <message>
        <source>This will be written into the tenant:</source>
        <translation>テナントに次の内容が書き込まれます:</translation>
    </message>
    <message>
        <source>Another administrator has to do the rest. It can be completed here at any time.</source>
        <translation>残りは別の管理者が行う必要があります。ここからいつでも完了できます。</translation>
    </message>
    <message>
        <source>Everything that was missing is there. The App registration is valid.</source>
        <translation>不足していたものがすべて揃いました。アプリの登録は有効です。</translation>
    </message>
    <message>
        <source>What was missing was added. The check has found something else: see Validate Authentication.</source>
        <translation>不足していたものを追加しました。チェックで別の問題が見つかりました。[認証の検証] をご覧ください。</translation>
    </message>
    <message>
        <source>Removing what this change made ...</source>
        <translation>この変更で作成したものを削除しています ...</translation>
    </message>
    <message>
        <source>Add what is missing: %1</source>
        <translation>不足分の追加: %1</translation>
    </message>
    <message>
        <source>You sign in as an administrator of the customer&apos;s tenant. Then you see exactly what will be written, before anything is. Closing this window is safe at any time: what was done is kept, and you can resume or undo it here.</source>
        <translation>顧客のテナントの管理者としてサインインします。書き込みの前に、書き込まれる内容が正確に表示されます。このウィンドウはいつ閉じてもかまいません。実行済みの内容は保持され、ここで再開したり元に戻したりできます。</translation>
    </message>
    <message>
        <source>A change of this registration was not finished. Resume goes on where it stopped; Undo removes what it made, and only that.</source>
        <translation>このアプリの登録に対する変更が完了していません。[再開] を選択すると、中断したところから続行します。[元に戻す] を選択すると、この変更で作成したものだけが削除されます。</translation>
    </message>
    <message>
        <source>Your choice</source>
        <translation>選択してください</translation>
    </message>
    <message>
        <source>Platform versions before %1 do not ask for it by themselves: there it has to be added here.</source>
        <translation>%1 より前のバージョンのプラットフォームではこれが自動的に要求されないため、ここで追加する必要があります。</translation>
    </message>
    <message>
        <source>The registration has all permissions and roles that are needed.</source>
        <translation>アプリの登録には、必要なアクセス許可とロールがすべてあります。</translation>
    </message>
    <message>
        <source>Your roles do not allow to grant permissions of Microsoft Graph. They are requested, and you get a link for an administrator who may grant them.</source>
        <translation>お使いのロールでは Microsoft Graph のアクセス許可を付与できません。アクセス許可の要求だけを行い、付与できる管理者に渡すリンクを表示します。</translation>
    </message>
    <message>
        <source>Your roles do not allow to assign directory roles. You get the steps for an administrator who may.</source>
        <translation>お使いのロールではディレクトリ ロールを割り当てられません。割り当てできる管理者に渡す手順を表示します。</translation>
    </message>
    <message>
        <source>The directory roles of the registration could not be read: nothing is changed about them.</source>
        <translation>アプリの登録のディレクトリ ロールを読み取れませんでした。ディレクトリ ロールは変更されません。</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>追加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>再開(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>サインイン(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
</context>
<context>
    <name>TenantLink::AdminAccountPage</name>
    <message>
        <source>Admin account</source>
        <translation>管理者アカウント</translation>
    </message>
    <message>
        <source>Sign in with an administrator&apos;s account of your tenant. Nothing is created before you have seen and confirmed what will be.</source>
        <translation>お使いのテナントの管理者アカウントでサインインしてください。作成される内容を確認して承認するまで、何も作成されません。</translation>
    </message>
    <message>
        <source>Start &amp;authentication</source>
        <translation>認証の開始(&amp;A)</translation>
    </message>
    <message>
        <source>The account needs the role Global Administrator, or Privileged Role Administrator together with Application Administrator. With less, what is missing is said before anything is written.</source>
        <translation>アカウントには、Global Administrator ロール、または Privileged Role Administrator と Application Administrator の両方のロールが必要です。権限が足りない場合は、書き込みの前に不足しているものが表示されます。</translation>
    </message>
</context>
<context>
    <name>TenantLink::AdminDialog</name>
    <message>
        <source>C&amp;lose</source>
        <translation>閉じる(&amp;L)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>TenantLink::AppRegistrationPage</name>
    <message>
        <source>App registration</source>
        <translation>アプリの登録</translation>
    </message>
    <message>
        <source>Enter the App registration of your tenant. It is checked with Microsoft on the next page; nothing is sent before.</source>
        <translation>お使いのテナントのアプリの登録を入力してください。次のページで Microsoft に照会してチェックします。それまでは何も送信されません。</translation>
    </message>
    <message>
        <source>Start &amp;authentication</source>
        <translation>認証の開始(&amp;A)</translation>
    </message>
    <message>
        <source>The client secret goes to this computer&apos;s keychain.</source>
        <translation>クライアント シークレットは、このコンピューターのキーチェーンに保存されます。</translation>
    </message>
    <message>
        <source>The client secret stays in memory only, until it is sealed for %1.</source>
        <translation>クライアント シークレットは、%1 宛てに暗号化されるまでメモリ内にのみ保持されます。</translation>
    </message>
</context>
<context>
    <name>TenantLink::AuditModel</name>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>実行者</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>About</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
</context>
<context>
    <name>TenantLink::AuditTrailPage</name>
    <message>
        <source>&amp;Show entry</source>
        <translation>エントリの表示(&amp;S)</translation>
    </message>
    <message>
        <source>Shows all of the selected entry</source>
        <translation>選択したエントリの全体を表示します</translation>
    </message>
    <message>
        <source>Only &amp;between</source>
        <translation>期間を指定(&amp;B)</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>終了日</translation>
    </message>
    <message>
        <source>and</source>
        <comment>between two days</comment>
        <translation>～</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>監査証跡</translation>
    </message>
    <message>
        <source>Filter audit trail</source>
        <translation>監査証跡のフィルター</translation>
    </message>
    <message>
        <source>Copy entries</source>
        <translation>エントリのコピー</translation>
    </message>
    <message>
        <source>Export CSV of the audit trail</source>
        <translation>監査証跡の CSV エクスポート</translation>
    </message>
    <message>
        <source>Columns of the audit trail</source>
        <translation>監査証跡の列</translation>
    </message>
    <message>
        <source>Nothing was done between these days.</source>
        <translation>この期間に行われた操作はありません。</translation>
    </message>
    <message>
        <source>Nothing was done yet.</source>
        <translation>まだ操作は行われていません。</translation>
    </message>
    <message>
        <source>No entry matches the filter.</source>
        <translation>フィルターに一致するエントリはありません。</translation>
    </message>
    <message>
        <source>audit-trail.csv</source>
        <comment>file name</comment>
        <translation>監査証跡.csv</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Audit entry</source>
        <translation>監査エントリ</translation>
    </message>
    <message>
        <source>Show all days</source>
        <translation>すべての日を表示</translation>
    </message>
</context>
<context>
    <name>TenantLink::ChangeCustomerDialog</name>
    <message>
        <source>The service will be one of %1.</source>
        <translation>このサービスは %1 のサービスになります。</translation>
    </message>
    <message>
        <source>Choose the customer that the service shall belong to.</source>
        <translation>サービスの所属先にする顧客を選択してください。</translation>
    </message>
    <message>
        <source>Change customer</source>
        <translation>顧客の変更</translation>
    </message>
    <message>
        <source>The service %1 goes to another customer with its App registration and its settings. Nothing changes in any tenant.</source>
        <translation>サービス %1 は、アプリの登録と設定ごと別の顧客に移ります。どのテナントも変更されません。</translation>
    </message>
    <message>
        <source>There is no customer.</source>
        <translation>顧客がありません。</translation>
    </message>
    <message>
        <source>&amp;Change customer</source>
        <translation>顧客の変更(&amp;C)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>TenantLink::CheckAllDialog</name>
    <message>
        <source>The services could not be checked.</source>
        <translation>サービスをチェックできませんでした。</translation>
    </message>
    <message>
        <source>There is no service to check.</source>
        <translation>チェックするサービスがありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) checked.</source>
        <translation>
            <numerusform>%n 件のサービスをチェックしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %n service(s) checked.</source>
        <translation>
            <numerusform>停止しました。%n 件のサービスをチェックしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping ...</source>
        <translation>停止しています ...</translation>
    </message>
    <message>
        <source>Reading the services ...</source>
        <translation>サービスを読み取っています ...</translation>
    </message>
    <message>
        <source>Checking ...</source>
        <translation>チェックしています ...</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Just checked: %1 - %2</source>
        <comment>a service and its state</comment>
        <translation>チェック済み: %1 - %2</translation>
    </message>
    <message>
        <source>Valid: %1. With problems: %2. Could not be checked: %3.</source>
        <translation>有効: %1。問題あり: %2。チェック不可: %3。</translation>
    </message>
    <message>
        <source>The report was saved as %1.</source>
        <translation>レポートを %1 として保存しました。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a service and its state</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>... and %n more service(s): save the report to see all of them.</source>
        <translation>
            <numerusform>... ほか %n 件のサービス。すべてを表示するには、レポートを保存してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Every service that was checked is OK.</source>
        <translation>チェックしたサービスはすべて OK です。</translation>
    </message>
    <message>
        <source>Check all services</source>
        <translation>すべてのサービスをチェック</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>チェックの進行状況</translation>
    </message>
    <message>
        <source>Services that are &amp;not OK</source>
        <translation>OK でないサービス(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Save &amp;report ...</source>
        <translation>レポートの保存(&amp;R) ...</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Web ページ (*.html)</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV ファイル (*.csv)</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>レポートの保存</translation>
    </message>
    <message>
        <source>check-of-services.html</source>
        <comment>file name</comment>
        <translation>サービスのチェック.html</translation>
    </message>
</context>
<context>
    <name>TenantLink::CheckListView</name>
    <message>
        <source>Check list</source>
        <translation>チェック リスト</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>チェックの進行状況</translation>
    </message>
    <message>
        <source>Checking ...</source>
        <translation>チェックしています ...</translation>
    </message>
    <message numerus="yes">
        <source>Checking ... %n item(s) done so far.</source>
        <translation>
            <numerusform>チェックしています ... %n 項目が完了しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TenantLink::CheckPage</name>
    <message>
        <source>You can put this right and try again, or continue anyway: the provider will see what is missing.</source>
        <translation>問題を修正して再試行することも、このまま続行することもできます。不足しているものはプロバイダーに表示されます。</translation>
    </message>
    <message>
        <source>You chose to continue anyway. The provider will see what is missing.</source>
        <translation>このまま続行することを選択しました。不足しているものはプロバイダーに表示されます。</translation>
    </message>
</context>
<context>
    <name>TenantLink::CheckRow</name>
    <message>
        <source>%1: %2</source>
        <comment>check item and its state</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>TenantLink::CloseQuestion</name>
    <message>
        <source>Close the Onboarding wizard?</source>
        <translation>オンボーディング ウィザードを閉じますか?</translation>
    </message>
    <message>
        <source>The client secret is never kept in a draft. You will be asked for it again.</source>
        <translation>クライアント シークレットは下書きに保存されません。後でもう一度入力する必要があります。</translation>
    </message>
    <message>
        <source>Everything else can be kept, so that you can go on later from the Services page.</source>
        <translation>それ以外はすべて保存でき、後で [サービス] ページから続行できます。</translation>
    </message>
    <message>
        <source>The client secret that was created here is not used yet. It is never kept in a draft, and is removed from the App registration when you close.</source>
        <translation>ここで作成したクライアント シークレットはまだ使用されていません。下書きには保存されず、閉じるとアプリの登録から削除されます。</translation>
    </message>
    <message>
        <source>Everything else can be kept, so that you can go on later from the Services page. If the sign-in has run out by now, remove the secret in the Azure portal.</source>
        <translation>それ以外はすべて保存でき、後で [サービス] ページから続行できます。サインインの有効期限がすでに切れている場合は、Azure portal でシークレットを削除してください。</translation>
    </message>
    <message>
        <source>The client secret and the carrier password are never kept in a draft. You will be asked for them again.</source>
        <translation>クライアント シークレットと通信事業者のパスワードは下書きに保存されません。後でもう一度入力する必要があります。</translation>
    </message>
    <message>
        <source>The carrier password is never kept in a draft. You will be asked for it again.</source>
        <translation>通信事業者のパスワードは下書きに保存されません。後でもう一度入力する必要があります。</translation>
    </message>
    <message>
        <source>The customer that you are entering has not been added yet. It is not part of the draft.</source>
        <translation>入力中の顧客はまだ追加されていません。下書きには含まれません。</translation>
    </message>
    <message>
        <source>Go on and choose Add customer if you want to keep it.</source>
        <translation>残しておく場合は、作業を続けて [顧客の追加] を選択してください。</translation>
    </message>
    <message>
        <source>The draft could not be kept.</source>
        <translation>下書きを保存できませんでした。</translation>
    </message>
    <message>
        <source>&amp;Keep as draft: try again</source>
        <translation>下書きとして保存: 再試行(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Keep as draft</source>
        <translation>下書きとして保存(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Discard draft</source>
        <translation>下書きを破棄(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>作業を続ける(&amp;G)</translation>
    </message>
</context>
<context>
    <name>TenantLink::CloudBanner</name>
    <message>
        <source>Not Microsoft - secrets go to %1</source>
        <translation>Microsoft ではありません - シークレットの送信先: %1</translation>
    </message>
</context>
<context>
    <name>TenantLink::CodeView</name>
    <message>
        <source>The code has run out. Microsoft is asked whether it was entered in time ...</source>
        <translation>コードの有効期限が切れました。期限内に入力されたかどうかを Microsoft に確認しています ...</translation>
    </message>
    <message>
        <source>The code is valid for another %1. When it runs out, you can have a new one.</source>
        <comment>minutes:seconds</comment>
        <translation>コードの有効時間は残り %1 です。期限が切れたら、新しいコードを取得できます。</translation>
    </message>
    <message numerus="yes">
        <source>The code is valid for about %n more minute(s).</source>
        <translation>
            <numerusform>コードの有効時間は残り約 %n 分です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open this page, enter the code there, and sign in with your administrator&apos;s account.</source>
        <translation>このページを開いてコードを入力し、管理者アカウントでサインインしてください。</translation>
    </message>
    <message>
        <source>Co&amp;de:</source>
        <translation>コード(&amp;D):</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>コピー(&amp;Y)</translation>
    </message>
    <message>
        <source>Copy Code</source>
        <translation>コードのコピー</translation>
    </message>
    <message>
        <source>&amp;Link of the page:</source>
        <translation>ページのリンク(&amp;L):</translation>
    </message>
    <message>
        <source>Copy code and &amp;open page</source>
        <translation>コードをコピーしてページを開く(&amp;O)</translation>
    </message>
    <message>
        <source>No browser could be opened. The code is copied; open the page yourself by its link.</source>
        <translation>ブラウザーを開けませんでした。コードはコピーされています。リンクを使ってページを開いてください。</translation>
    </message>
    <message>
        <source>QR code of the link</source>
        <translation>リンクの QR コード</translation>
    </message>
    <message>
        <source>Opens %1 on a telephone. The code itself is not in it.</source>
        <translation>スマートフォンで %1 を開きます。認証用のコード自体は含まれていません。</translation>
    </message>
    <message>
        <source>With a telephone you can scan the QR code instead of typing the link.</source>
        <translation>リンクを入力する代わりに、スマートフォンで QR コードをスキャンできます。</translation>
    </message>
    <message>
        <source>Enter this code only because you started this here yourself. Never accept a code from anyone or pass one on.</source>
        <translation>このコードは、ご自身がここで操作を開始した場合にのみ入力してください。他人からコードを受け取ったり、他人に渡したりしないでください。</translation>
    </message>
</context>
<context>
    <name>TenantLink::CommandsDialog</name>
    <message>
        <source>Save commands</source>
        <translation>コマンドの保存</translation>
    </message>
    <message>
        <source>PowerShell scripts (*.ps1)</source>
        <translation>PowerShell スクリプト (*.ps1)</translation>
    </message>
    <message>
        <source>Shell scripts (*.sh)</source>
        <translation>シェル スクリプト (*.sh)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 として保存しました。</translation>
    </message>
    <message>
        <source>The file %1 could not be written. Choose another folder.</source>
        <translation>ファイル %1 に書き込めませんでした。別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>Show as commands</source>
        <translation>コマンドとして表示</translation>
    </message>
    <message>
        <source>The same as the wizard does, to run it yourself. It asks you to sign in, and prints the client secret once, at its end. Then choose Use App Registration on the wizard&apos;s first page, and enter there what it printed.</source>
        <translation>ウィザードと同じ処理を、ご自身で実行するためのコマンドです。サインインを求められ、最後にクライアント シークレットが 1 回だけ表示されます。その後、ウィザードの最初のページで [アプリの登録を使用] を選択し、表示された内容を入力してください。</translation>
    </message>
    <message>
        <source>&amp;PowerShell</source>
        <translation>PowerShell(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Azure CLI</source>
        <translation>Azure CLI(&amp;A)</translation>
    </message>
    <message>
        <source>PowerShell commands</source>
        <translation>PowerShell コマンド</translation>
    </message>
    <message>
        <source>Azure CLI commands</source>
        <translation>Azure CLI コマンド</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy commands</source>
        <translation>コマンドのコピー</translation>
    </message>
    <message>
        <source>&amp;Save...</source>
        <translation>保存(&amp;S)...</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>閉じる(&amp;L)</translation>
    </message>
    <message>
        <source>Kinds of commands</source>
        <translation>コマンドの種類</translation>
    </message>
</context>
<context>
    <name>TenantLink::CommercialBox</name>
    <message>
        <source>Commercial information</source>
        <translation>契約情報</translation>
    </message>
    <message>
        <source>Channel PO Number:</source>
        <translation>チャネル発注番号:</translation>
    </message>
    <message>
        <source>Terms:</source>
        <translation>契約期間:</translation>
    </message>
    <message>
        <source>Payment terms:</source>
        <translation>支払条件:</translation>
    </message>
    <message>
        <source>Deployment type:</source>
        <translation>展開の種類:</translation>
    </message>
    <message>
        <source>DPA number:</source>
        <translation>DPA 番号:</translation>
    </message>
    <message>
        <source>Terms and Conditions:</source>
        <translation>利用規約:</translation>
    </message>
    <message>
        <source>Version %1 approved by %2, %3</source>
        <comment>version, user name, time</comment>
        <translation>バージョン %1 を %2 が承認、%3</translation>
    </message>
    <message>
        <source>None were approved</source>
        <translation>承認された利用規約はありません</translation>
    </message>
    <message>
        <source>It was not asked for when this service was added.</source>
        <translation>このサービスの追加時には確認が求められませんでした。</translation>
    </message>
    <message>
        <source>Sho&amp;w approved terms</source>
        <translation>承認済みの利用規約を表示(&amp;W)</translation>
    </message>
    <message>
        <source>Show approved terms</source>
        <translation>承認済みの利用規約を表示</translation>
    </message>
    <message>
        <source>The document of this version is not kept on this computer.</source>
        <translation>このバージョンの文書は、このコンピューターに保存されていません。</translation>
    </message>
</context>
<context>
    <name>TenantLink::CommercialPage</name>
    <message>
        <source>Read the Terms and Conditions and approve them before you go on.</source>
        <translation>続行する前に、利用規約を読んで承認してください。</translation>
    </message>
    <message>
        <source>The Terms and Conditions have changed since they were approved. Approve the new ones.</source>
        <translation>利用規約が承認後に変更されました。新しい利用規約を承認してください。</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1、バージョン %2</translation>
    </message>
    <message>
        <source>Commercial information</source>
        <translation>契約情報</translation>
    </message>
    <message>
        <source>What was agreed with the customer for this service.</source>
        <translation>このサービスについて顧客と合意した内容です。</translation>
    </message>
    <message>
        <source>Channel &amp;PO Number:</source>
        <translation>チャネル発注番号(&amp;P):</translation>
    </message>
    <message>
        <source>&amp;Terms:</source>
        <translation>契約期間(&amp;T):</translation>
    </message>
    <message>
        <source>Pay&amp;ment Terms:</source>
        <translation>支払条件(&amp;M):</translation>
    </message>
    <message>
        <source>Deplo&amp;yment Type:</source>
        <translation>展開の種類(&amp;Y):</translation>
    </message>
    <message>
        <source>&amp;DPA Number:</source>
        <translation>DPA 番号(&amp;D):</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>Terms and C&amp;onditions:</source>
        <translation>利用規約(&amp;O):</translation>
    </message>
    <message>
        <source>Click to &amp;approve</source>
        <translation>クリックして承認(&amp;A)</translation>
    </message>
</context>
<context>
    <name>TenantLink::CommercialSettingsPage</name>
    <message>
        <source>Upload Terms and Conditions</source>
        <translation>利用規約のアップロード</translation>
    </message>
    <message>
        <source>Text and Markdown (*.txt *.md)</source>
        <translation>テキストと Markdown (*.txt *.md)</translation>
    </message>
    <message>
        <source>File: %1, version %2</source>
        <translation>ファイル: %1、バージョン %2</translation>
    </message>
    <message>
        <source>%1 could not be read. Check that it exists and that you may read it.</source>
        <translation>%1 を読み取れませんでした。ファイルが存在し、読み取る権限があることを確認してください。</translation>
    </message>
    <message>
        <source>%1 is of another kind. Choose a file that ends in .txt or .md.</source>
        <translation>%1 は対応していない種類のファイルです。.txt または .md で終わるファイルを選択してください。</translation>
    </message>
    <message>
        <source>%1 is too large: at most %2.</source>
        <translation>%1 は大きすぎます (最大 %2)。</translation>
    </message>
    <message>
        <source>%1 is not a text in UTF-8, or it is empty. Save it as UTF-8 and choose it again.</source>
        <translation>%1 は UTF-8 のテキストでないか、空です。UTF-8 で保存して、もう一度選択してください。</translation>
    </message>
    <message>
        <source>Commercial information</source>
        <translation>契約情報</translation>
    </message>
    <message>
        <source>&amp;Ask for commercial information when a service is added</source>
        <translation>サービスの追加時に契約情報の入力を求める(&amp;A)</translation>
    </message>
    <message>
        <source>The Onboarding wizard then asks for the purchase order, the terms and the deployment type, and for the approval of the Terms and Conditions below.</source>
        <translation>オンボーディング ウィザードで、発注番号、契約期間、展開の種類の入力と、以下の利用規約の承認が求められます。</translation>
    </message>
    <message>
        <source>Terms and Conditions</source>
        <translation>利用規約</translation>
    </message>
    <message>
        <source>&amp;Upload Terms and Conditions ...</source>
        <translation>利用規約のアップロード(&amp;U) ...</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>削除(&amp;M)</translation>
    </message>
    <message>
        <source>Remove Terms and Conditions</source>
        <translation>利用規約の削除</translation>
    </message>
    <message>
        <source>There is no document, so nothing is to approve. Choose a .txt or .md file, or drop it here.</source>
        <translation>文書がないため、承認するものはありません。.txt または .md ファイルを選択するか、ここにドロップしてください。</translation>
    </message>
    <message>
        <source>Vers&amp;ion (SHA-256):</source>
        <translation>バージョン (SHA-256)(&amp;I):</translation>
    </message>
    <message>
        <source>Version (SHA-256)</source>
        <translation>バージョン (SHA-256)</translation>
    </message>
    <message>
        <source>Every version stays readable. After a change the terms must be approved again for the next service.</source>
        <translation>すべてのバージョンは引き続き読むことができます。変更後は、次のサービスで利用規約をもう一度承認する必要があります。</translation>
    </message>
</context>
<context>
    <name>TenantLink::CommitPage</name>
    <message>
        <source>Fill in &amp;commercial information</source>
        <translation>契約情報を入力する(&amp;C)</translation>
    </message>
    <message>
        <source>Read and &amp;approve the terms</source>
        <translation>利用規約を読んで承認する(&amp;A)</translation>
    </message>
    <message>
        <source>Change the &amp;short name</source>
        <translation>短縮名を変更する(&amp;S)</translation>
    </message>
</context>
<context>
    <name>TenantLink::ConfirmProvider</name>
    <message>
        <source>Is it really this provider?</source>
        <translation>本当にこのプロバイダーですか?</translation>
    </message>
    <message>
        <source>Call the provider on a telephone number that you know, not one from the invitation, and let the invitation code be read out to you.</source>
        <translation>招待に記載された番号ではなく、ご存じの電話番号でプロバイダーに電話し、招待コードを読み上げてもらってください。</translation>
    </message>
    <message>
        <source>&amp;Invitation code:</source>
        <translation>招待コード(&amp;I):</translation>
    </message>
    <message>
        <source>&amp;Confirm</source>
        <translation>確認(&amp;C)</translation>
    </message>
    <message>
        <source>Confirm provider</source>
        <translation>プロバイダーの確認</translation>
    </message>
    <message>
        <source>&amp;Go on without confirming the provider</source>
        <translation>プロバイダーを確認せずに続行(&amp;G)</translation>
    </message>
    <message>
        <source>The client secret goes to whoever sent this invitation. If that is not your provider, a stranger gets access to your tenant.</source>
        <translation>クライアント シークレットは、この招待の送信者に渡されます。送信者がお使いのプロバイダーでない場合、第三者がテナントにアクセスできるようになります。</translation>
    </message>
    <message>
        <source>&amp;Look up %1</source>
        <translation>%1 を照会(&amp;L)</translation>
    </message>
    <message>
        <source>Asking %1 for its published key ...</source>
        <translation>公開されているキーを %1 に照会しています ...</translation>
    </message>
</context>
<context>
    <name>TenantLink::ConsentHelp</name>
    <message>
        <source>What another administrator still has to do</source>
        <translation>別の管理者が行う必要のある作業</translation>
    </message>
    <message>
        <source>Admin consent: a Global Administrator or Privileged Role Administrator of the tenant opens this link, signs in and accepts.</source>
        <translation>管理者の同意: テナントの Global Administrator または Privileged Role Administrator がこのリンクを開き、サインインして承諾します。</translation>
    </message>
    <message>
        <source>Directory roles: a Global Administrator or Privileged Role Administrator assigns them, by the steps or by the commands below.</source>
        <translation>ディレクトリ ロール: Global Administrator または Privileged Role Administrator が、下の手順またはコマンドで割り当てます。</translation>
    </message>
    <message>
        <source>Consent &amp;link:</source>
        <translation>同意リンク(&amp;L):</translation>
    </message>
    <message>
        <source>Consent link</source>
        <translation>同意リンク</translation>
    </message>
    <message>
        <source>After accepting, the browser ends on a blank page: that is all right.</source>
        <translation>承諾後、ブラウザーには空白のページが表示されますが、問題ありません。</translation>
    </message>
    <message>
        <source>Te&amp;xt to forward:</source>
        <translation>転送用のテキスト(&amp;X):</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>テキストのコピー</translation>
    </message>
    <message>
        <source>Copy text to forward</source>
        <translation>転送用のテキストのコピー</translation>
    </message>
    <message>
        <source>&amp;Roles in the portal:</source>
        <translation>ポータルでのロールの割り当て(&amp;R):</translation>
    </message>
    <message>
        <source>Copy steps</source>
        <translation>手順のコピー</translation>
    </message>
    <message>
        <source>Copy roles in the portal</source>
        <translation>ポータルでのロールの割り当て手順のコピー</translation>
    </message>
    <message>
        <source>Roles by co&amp;mmands (PowerShell):</source>
        <translation>コマンドでのロールの割り当て (PowerShell)(&amp;M):</translation>
    </message>
    <message>
        <source>Copy commands</source>
        <translation>コマンドのコピー</translation>
    </message>
    <message>
        <source>Copy roles by commands</source>
        <translation>ロール割り当てコマンドのコピー</translation>
    </message>
</context>
<context>
    <name>TenantLink::CopyCell</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
</context>
<context>
    <name>TenantLink::CopyField</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>コピー: %1</translation>
    </message>
</context>
<context>
    <name>TenantLink::CreatePage</name>
    <message>
        <source>Stopping ...</source>
        <translation>停止しています ...</translation>
    </message>
    <message>
        <source>The service is saved. Its other tasks are running ...</source>
        <translation>サービスは保存されました。残りのタスクを実行しています ...</translation>
    </message>
    <message>
        <source>Creating the service ...</source>
        <translation>サービスを作成しています ...</translation>
    </message>
    <message>
        <source>Service saved; scripts are ready to be run</source>
        <translation>サービスが保存され、スクリプトを実行する準備ができました</translation>
    </message>
    <message>
        <source>The service is saved; the tasks that were stopped can be run from Edit Service &gt; Tasks</source>
        <translation>サービスは保存されました。停止したタスクは [サービスの編集] &gt; [タスク] から実行できます</translation>
    </message>
    <message>
        <source>Service saved; a task failed</source>
        <translation>サービスは保存されましたが、失敗したタスクがあります</translation>
    </message>
    <message>
        <source>Stopped. The service was not saved. What you entered is still here.</source>
        <translation>停止しました。サービスは保存されていません。入力した内容はここに残っています。</translation>
    </message>
    <message>
        <source>The service was not saved. What you entered is still here.</source>
        <translation>サービスは保存されませんでした。入力した内容はここに残っています。</translation>
    </message>
    <message>
        <source>Run the scripts, then confirm under Edit Service that %1 is deployed. The service package holds the scripts, the DNS records and a summary for whoever does it. The client secret is not in it.</source>
        <translation>スクリプトを実行してから、[サービスの編集] で %1 を展開済みとして確認してください。サービス パッケージには、実行担当者向けのスクリプト、DNS レコード、概要が含まれています。クライアント シークレットは含まれていません。</translation>
    </message>
    <message>
        <source>%1 is on the Services page now. Tasks that are not done can be tried again, here or later under Edit Service &gt; Tasks.</source>
        <translation>%1 は [サービス] ページに表示されています。完了していないタスクは、ここで、または後で [サービスの編集] &gt; [タスク] から再試行できます。</translation>
    </message>
    <message>
        <source>Create service</source>
        <translation>サービスの作成</translation>
    </message>
    <message>
        <source>The service is saved on this computer; its secrets go to the keychain. Then it is set up.</source>
        <translation>サービスはこのコンピューターに保存され、シークレットはキーチェーンに保存されます。その後、セットアップが行われます。</translation>
    </message>
    <message>
        <source>Progress of saving</source>
        <translation>保存の進行状況</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>再試行(&amp;A)</translation>
    </message>
</context>
<context>
    <name>TenantLink::CustomerDialog</name>
    <message>
        <source>Edit Customer</source>
        <translation>顧客の編集</translation>
    </message>
    <message>
        <source>Add Customer</source>
        <translation>顧客の追加</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>保存(&amp;V)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>The customer was not saved.</source>
        <translation>顧客は保存されませんでした。</translation>
    </message>
</context>
<context>
    <name>TenantLink::CustomerForm</name>
    <message>
        <source>There is a customer of this name already. Choose another name.</source>
        <translation>この名前の顧客はすでに存在します。別の名前を選択してください。</translation>
    </message>
    <message>
        <source>Na&amp;me:</source>
        <translation>名前(&amp;M):</translation>
    </message>
    <message>
        <source>&amp;Description:</source>
        <translation>説明(&amp;D):</translation>
    </message>
    <message>
        <source>Tenant &amp;ID:</source>
        <translation>テナント ID(&amp;I):</translation>
    </message>
    <message>
        <source>&amp;Email:</source>
        <translation>メール(&amp;E):</translation>
    </message>
    <message>
        <source>&amp;Phone:</source>
        <translation>電話(&amp;P):</translation>
    </message>
    <message>
        <source>&amp;Secondary Email:</source>
        <translation>予備のメール(&amp;S):</translation>
    </message>
    <message>
        <source>Secondary P&amp;hone:</source>
        <translation>予備の電話(&amp;H):</translation>
    </message>
</context>
<context>
    <name>TenantLink::CustomerList</name>
    <message>
        <source>No customer matches the filter.</source>
        <translation>フィルターに一致する顧客はありません。</translation>
    </message>
    <message>
        <source>&amp;Filter customers:</source>
        <translation>顧客のフィルター(&amp;F):</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>顧客</translation>
    </message>
</context>
<context>
    <name>TenantLink::CustomerPage</name>
    <message>
        <source>Chosen customer: %1</source>
        <translation>選択した顧客: %1</translation>
    </message>
    <message>
        <source>Choose a customer from the list, or add a new one.</source>
        <translation>一覧から顧客を選択するか、新しい顧客を追加してください。</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>For which customer do you add a Direct Routing service?</source>
        <translation>どの顧客にダイレクト ルーティング サービスを追加しますか?</translation>
    </message>
    <message>
        <source>There are no customers yet. Add the first one with New customer.</source>
        <translation>顧客がまだありません。[新しい顧客] で最初の顧客を追加してください。</translation>
    </message>
    <message>
        <source>N&amp;ew customer ...</source>
        <translation>新しい顧客(&amp;E) ...</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>新しい顧客</translation>
    </message>
    <message>
        <source>&amp;Add customer</source>
        <translation>顧客の追加(&amp;A)</translation>
    </message>
    <message>
        <source>Choose from the &amp;list instead</source>
        <translation>代わりに一覧から選択(&amp;L)</translation>
    </message>
</context>
<context>
    <name>TenantLink::CustomersModel</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Tenant ID</source>
        <translation>テナント ID</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Secondary Email</source>
        <translation>予備のメール</translation>
    </message>
    <message>
        <source>Secondary Phone</source>
        <translation>予備の電話</translation>
    </message>
</context>
<context>
    <name>TenantLink::CustomersPage</name>
    <message>
        <source>&amp;Add Customer</source>
        <translation>顧客の追加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Edit Customer</source>
        <translation>顧客の編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Delete Customer</source>
        <translation>顧客の削除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Import CSV</source>
        <translation>CSV インポート(&amp;I)</translation>
    </message>
    <message>
        <source>Adds customers from a file, after a preview</source>
        <translation>プレビューで確認してから、ファイルの顧客を追加します</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Filter customers</source>
        <translation>顧客のフィルター</translation>
    </message>
    <message>
        <source>Copy customers</source>
        <translation>顧客のコピー</translation>
    </message>
    <message>
        <source>Export CSV of customers</source>
        <translation>顧客の CSV エクスポート</translation>
    </message>
    <message>
        <source>Columns of customers</source>
        <translation>顧客の列</translation>
    </message>
    <message>
        <source>There is no customer yet.
Add one, or import a CSV file.</source>
        <translation>顧客がまだありません。
顧客を追加するか、CSV ファイルをインポートしてください。</translation>
    </message>
    <message>
        <source>No customer matches the filter.</source>
        <translation>フィルターに一致する顧客はありません。</translation>
    </message>
    <message>
        <source>customers.csv</source>
        <comment>file name</comment>
        <translation>顧客.csv</translation>
    </message>
    <message numerus="yes">
        <source>Select at most %n customer(s) to delete</source>
        <translation>
            <numerusform>削除する顧客は %n 件以内で選択してください</numerusform>
        </translation>
    </message>
    <message>
        <source>Deletes the selected customers; refused while they have services</source>
        <translation>選択した顧客を削除します。サービスがある顧客は削除できません</translation>
    </message>
    <message>
        <source>%1 saved.</source>
        <translation>%1 を保存しました。</translation>
    </message>
    <message>
        <source>Delete customers</source>
        <translation>顧客の削除</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n customer(s): %1?</source>
        <translation>
            <numerusform>%n 件の顧客を削除しますか: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>A customer who still has services or open invitations is kept.</source>
        <translation>サービスまたは未完了の招待がある顧客は削除されません。</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) deleted.</source>
        <translation>
            <numerusform>%n 件の顧客を削除しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not deleted</source>
        <translation>削除できませんでした</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) still have services: %1.</source>
        <translation>
            <numerusform>%n 件の顧客にはまだサービスがあります: %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Import customers</source>
        <translation>顧客のインポート</translation>
    </message>
    <message>
        <source>CSV files (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>CSV ファイル (*.csv *.txt *.tsv);;すべてのファイル (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) imported.</source>
        <translation>
            <numerusform>%n 件の顧客をインポートしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Add the first customer</source>
        <translation>最初の顧客を追加</translation>
    </message>
</context>
<context>
    <name>TenantLink::DeleteServicesDialog</name>
    <message>
        <source>the App registrations with their client secrets, permissions and directory roles</source>
        <translation>アプリの登録と、そのクライアント シークレット、アクセス許可、ディレクトリ ロール</translation>
    </message>
    <message>
        <source>the sub-domains and activation users that were added for them</source>
        <translation>それらのために追加されたサブドメインとアクティブ化ユーザー</translation>
    </message>
    <message>
        <source>voice routes, PSTN usages, voice routing policies, gateways</source>
        <translation>音声ルート、PSTN 使用法、音声ルーティング ポリシー、ゲートウェイ</translation>
    </message>
    <message>
        <source>the configuration of the SBCs</source>
        <translation>SBC の構成</translation>
    </message>
    <message>
        <source>the App registration %1 in %2 with its client secret, permissions and directory roles</source>
        <comment>application id, tenant</comment>
        <translation>%2 のアプリの登録 %1 と、そのクライアント シークレット、アクセス許可、ディレクトリ ロール</translation>
    </message>
    <message>
        <source>the domain %1, where it was added</source>
        <translation>ドメイン %1 (追加されている場合)</translation>
    </message>
    <message>
        <source>the activation user %1 and its licence, where it was made</source>
        <translation>アクティブ化ユーザー %1 とそのライセンス (作成されている場合)</translation>
    </message>
    <message>
        <source>voice route, PSTN usage, voice routing policy, and the gateway %1</source>
        <translation>音声ルート、PSTN 使用法、音声ルーティング ポリシー、ゲートウェイ %1</translation>
    </message>
    <message>
        <source>voice route, PSTN usage and voice routing policy</source>
        <translation>音声ルート、PSTN 使用法、音声ルーティング ポリシー</translation>
    </message>
    <message>
        <source>the configuration of the SBC</source>
        <translation>SBC の構成</translation>
    </message>
    <message>
        <source>Save clean-up scripts in a folder</source>
        <translation>クリーンアップ スクリプトをフォルダーに保存</translation>
    </message>
    <message>
        <source>Saving the clean-up scripts ...</source>
        <translation>クリーンアップ スクリプトを保存しています ...</translation>
    </message>
    <message numerus="yes">
        <source>%n clean-up script(s) saved in %1.</source>
        <translation>
            <numerusform>%n 個のクリーンアップ スクリプトを %1 に保存しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>No clean-up script is needed for %1.</source>
        <comment>short names</comment>
        <translation>%1 にクリーンアップ スクリプトは不要です。</translation>
    </message>
    <message>
        <source>No script for %1: %2</source>
        <comment>short name, reason</comment>
        <translation>%1 のスクリプトはありません: %2</translation>
    </message>
    <message numerus="yes">
        <source>And for %n more.</source>
        <translation>
            <numerusform>ほかに %n 件あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>They can be deleted all the same.</source>
        <translation>それでも削除できます。</translation>
    </message>
    <message>
        <source>Delete services</source>
        <translation>サービスの削除</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n service(s): %1?</source>
        <translation>
            <numerusform>%n 件のサービスを削除しますか: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Client secret and carrier password are removed from this computer&apos;s keychain. Nothing in the customer&apos;s tenant is changed. What was set up there stays:</source>
        <translation>クライアント シークレットと通信事業者のパスワードは、このコンピューターのキーチェーンから削除されます。顧客のテナントは何も変更されません。セットアップした次のものはそのまま残ります:</translation>
    </message>
    <message>
        <source>&amp;Save clean-up scripts ...</source>
        <translation>クリーンアップ スクリプトの保存(&amp;S) ...</translation>
    </message>
    <message>
        <source>Save clean-up scripts</source>
        <translation>クリーンアップ スクリプトの保存</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>TenantLink::DeployDialog</name>
    <message>
        <source>Confirm as deployed</source>
        <translation>展開済みとして確認</translation>
    </message>
    <message>
        <source>Report a failure</source>
        <translation>失敗の報告</translation>
    </message>
    <message>
        <source>You confirm that the scripts of %1 ran well and that calls work. Your user name and the time are kept with it.</source>
        <translation>%1 のスクリプトが正常に実行され、通話ができることを確認します。ユーザー名と日時が一緒に記録されます。</translation>
    </message>
    <message>
        <source>You report that %1 could not be deployed. Your user name and the time are kept with it.</source>
        <translation>%1 を展開できなかったことを報告します。ユーザー名と日時が一緒に記録されます。</translation>
    </message>
    <message>
        <source>&amp;Note (optional):</source>
        <translation>メモ (任意)(&amp;N):</translation>
    </message>
    <message>
        <source>&amp;Confirm</source>
        <translation>確認(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>報告(&amp;R)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>TenantLink::DetailsBox</name>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Details: %1</source>
        <translation>詳細: %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>詳細のコピー</translation>
    </message>
    <message>
        <source>Copy details: %1</source>
        <translation>詳細のコピー: %1</translation>
    </message>
</context>
<context>
    <name>TenantLink::DetailsPage</name>
    <message>
        <source>Invitation:</source>
        <translation>招待:</translation>
    </message>
    <message>
        <source>Tenant name:</source>
        <translation>テナント名:</translation>
    </message>
    <message>
        <source>Tenant ID:</source>
        <translation>テナント ID:</translation>
    </message>
    <message>
        <source>Initial domain:</source>
        <translation>初期ドメイン:</translation>
    </message>
    <message>
        <source>Application (Client) ID:</source>
        <translation>アプリケーション (クライアント) ID:</translation>
    </message>
    <message>
        <source>Client Secret:</source>
        <translation>クライアント シークレット:</translation>
    </message>
    <message>
        <source>Client Secret ends:</source>
        <translation>クライアント シークレットの有効期限:</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>%1 (signed in)</source>
        <comment>UPN</comment>
        <translation>%1 (サインイン済み)</translation>
    </message>
    <message>
        <source>%1 (stated)</source>
        <comment>UPN</comment>
        <translation>%1 (申告)</translation>
    </message>
    <message>
        <source>User Name:</source>
        <translation>ユーザー名:</translation>
    </message>
    <message>
        <source>Last validated:</source>
        <translation>最後の検証:</translation>
    </message>
    <message>
        <source>never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Consent pending: the administrator has not granted all permissions yet. Validation says which are missing.</source>
        <translation>同意待ち: 管理者がまだすべてのアクセス許可を付与していません。不足しているものは検証で確認できます。</translation>
    </message>
    <message>
        <source>Registration details</source>
        <translation>登録の詳細</translation>
    </message>
    <message>
        <source>This came back from the customer&apos;s administrator. The next page validates it again.</source>
        <translation>顧客の管理者から返信された内容です。次のページでもう一度検証します。</translation>
    </message>
</context>
<context>
    <name>TenantLink::DnsPanel</name>
    <message>
        <source>The sub-domain is not complete yet.</source>
        <translation>サブドメインの入力がまだ完了していません。</translation>
    </message>
    <message>
        <source>Reading the domain&apos;s state from the tenant ...</source>
        <translation>テナントからドメインの状態を読み取っています ...</translation>
    </message>
    <message>
        <source>Adding %1 to the tenant ...</source>
        <comment>domain</comment>
        <translation>%1 をテナントに追加しています ...</translation>
    </message>
    <message>
        <source>Microsoft looks for the DNS record ...</source>
        <translation>Microsoft が DNS レコードを検索しています ...</translation>
    </message>
    <message>
        <source>Waiting for the DNS record ...</source>
        <translation>DNS レコードを待っています ...</translation>
    </message>
    <message numerus="yes">
        <source>Waiting for the DNS record: Microsoft looked %n times ...</source>
        <translation>
            <numerusform>DNS レコードを待っています: Microsoft による検索 %n 回 ...</numerusform>
        </translation>
    </message>
    <message>
        <source>The state of %1 in the tenant is not known.</source>
        <comment>domain</comment>
        <translation>テナントでの %1 の状態は不明です。</translation>
    </message>
    <message>
        <source>The state of %1 was not read yet.</source>
        <comment>domain</comment>
        <translation>%1 の状態はまだ読み取られていません。</translation>
    </message>
    <message>
        <source>%1 is not added to the tenant.</source>
        <comment>domain</comment>
        <translation>%1 はテナントに追加されていません。</translation>
    </message>
    <message>
        <source>%1 is not added to the tenant. It needs no DNS record: %2 above it is verified.</source>
        <translation>%1 はテナントに追加されていません。上位の %2 が確認済みのため、DNS レコードは不要です。</translation>
    </message>
    <message>
        <source>%1 is added, and waits for the DNS record.</source>
        <comment>domain</comment>
        <translation>%1 は追加され、DNS レコードを待っています。</translation>
    </message>
    <message>
        <source>%1 is added. It needs no DNS record: %2 above it is verified.</source>
        <translation>%1 は追加されています。上位の %2 が確認済みのため、DNS レコードは不要です。</translation>
    </message>
    <message>
        <source>%1 is verified.</source>
        <comment>domain</comment>
        <translation>%1 は確認済みです。</translation>
    </message>
    <message>
        <source>%1 is verified through %2.</source>
        <translation>%1 は %2 によって確認済みです。</translation>
    </message>
    <message numerus="yes">
        <source>Next try in %n seconds.</source>
        <translation>
            <numerusform>%n 秒後に再試行します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking Microsoft ...</source>
        <translation>Microsoft に照会しています ...</translation>
    </message>
    <message>
        <source>&amp;Add domain</source>
        <translation>ドメインの追加(&amp;A)</translation>
    </message>
    <message>
        <source>Add domain to tenant</source>
        <translation>テナントへのドメインの追加</translation>
    </message>
    <message>
        <source>&amp;Verify now</source>
        <translation>今すぐ確認(&amp;V)</translation>
    </message>
    <message>
        <source>Verify domain</source>
        <translation>ドメインの確認</translation>
    </message>
    <message>
        <source>Wait for the &amp;record</source>
        <translation>レコードを待つ(&amp;R)</translation>
    </message>
    <message>
        <source>Sto&amp;p waiting</source>
        <translation>待機をやめる(&amp;P)</translation>
    </message>
    <message>
        <source>C&amp;heck again</source>
        <translation>再チェック(&amp;H)</translation>
    </message>
    <message>
        <source>Check domain again</source>
        <translation>ドメインの再チェック</translation>
    </message>
    <message>
        <source>Progress of the domain</source>
        <translation>ドメインの進行状況</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>ドメイン</translation>
    </message>
    <message>
        <source>You can go on and come back days later: the state is read from the tenant each time.</source>
        <translation>先に進んで、数日後に戻ってくることもできます。状態は毎回テナントから読み取られます。</translation>
    </message>
</context>
<context>
    <name>TenantLink::DnsRecordView</name>
    <message>
        <source>Enter this TXT record at the DNS provider of the SBC domain:</source>
        <translation>SBC ドメインの DNS プロバイダーで、この TXT レコードを登録してください:</translation>
    </message>
    <message>
        <source>Only where the DNS provider takes no TXT record, enter this MX record instead:</source>
        <translation>DNS プロバイダーが TXT レコードに対応していない場合のみ、代わりにこの MX レコードを登録してください:</translation>
    </message>
    <message>
        <source>TXT record name:</source>
        <translation>TXT レコードの名前:</translation>
    </message>
    <message>
        <source>MX record name:</source>
        <translation>MX レコードの名前:</translation>
    </message>
    <message>
        <source>TXT record value:</source>
        <translation>TXT レコードの値:</translation>
    </message>
    <message>
        <source>MX mail server:</source>
        <translation>MX メール サーバー:</translation>
    </message>
    <message>
        <source>TXT record TTL (seconds):</source>
        <translation>TXT レコードの TTL (秒):</translation>
    </message>
    <message>
        <source>MX record TTL (seconds):</source>
        <translation>MX レコードの TTL (秒):</translation>
    </message>
    <message>
        <source>MX preference:</source>
        <translation>MX の優先度:</translation>
    </message>
</context>
<context>
    <name>TenantLink::DonePage</name>
    <message>
        <source>Save reply</source>
        <translation>返信の保存</translation>
    </message>
    <message>
        <source>TenantLink replies (*.tenantlink-reply)</source>
        <translation>TenantLink の返信 (*.tenantlink-reply)</translation>
    </message>
    <message>
        <source>Saving the client secret in the keychain, and the result ...</source>
        <translation>クライアント シークレットをキーチェーンに保存し、結果を保存しています ...</translation>
    </message>
    <message>
        <source>The result was not saved. What you entered is still here.</source>
        <translation>結果は保存されませんでした。入力した内容はここに残っています。</translation>
    </message>
    <message>
        <source>The reply for %1 is ready to go</source>
        <translation>%1 への返信を送信する準備ができました</translation>
    </message>
    <message>
        <source>One step left: send the reply to %1</source>
        <translation>あと 1 つ: %1 に返信を送信してください</translation>
    </message>
    <message>
        <source>The result is saved</source>
        <translation>結果が保存されました</translation>
    </message>
    <message>
        <source>Another administrator still has to do something</source>
        <translation>別の管理者が行う必要のある作業が残っています</translation>
    </message>
    <message>
        <source>The App registration is complete</source>
        <translation>アプリの登録は完了しています</translation>
    </message>
    <message>
        <source>The reply went to the provider before. Nothing has to be sent.</source>
        <translation>返信は以前にプロバイダーに送られています。何も送信する必要はありません。</translation>
    </message>
    <message>
        <source>It stands under Pending Invitations now. Nothing has to be sent.</source>
        <translation>[保留中の招待] に表示されています。何も送信する必要はありません。</translation>
    </message>
    <message>
        <source>Send it by mail to %1, or give it to the provider in another way. It is sealed: only the installation that made this invitation can read it.</source>
        <translation>%1 宛てにメールで送信するか、別の方法でプロバイダーに渡してください。返信は暗号化されており、この招待を作成した TenantLink だけが読み取れます。</translation>
    </message>
    <message>
        <source>Saved as %1. Send this file to the provider.</source>
        <translation>%1 として保存しました。このファイルをプロバイダーに送信してください。</translation>
    </message>
    <message>
        <source>Copied. Paste it into a mail to the provider, and send that.</source>
        <translation>コピーしました。プロバイダー宛てのメールに貼り付けて送信してください。</translation>
    </message>
    <message>
        <source>Your mail program was asked to open the mail. Press Send there.</source>
        <translation>メール プログラムにメールを渡しました。メール プログラムで [送信] を押してください。</translation>
    </message>
    <message>
        <source>Your mail program was asked to open the mail. The reply is too long to be put in by itself: it was copied. Paste it into the mail, or attach the saved file, and press Send there.</source>
        <translation>メール プログラムにメールを渡しました。返信は長すぎて自動では挿入できないため、コピーしてあります。メールに貼り付けるか、保存したファイルを添付して、[送信] を押してください。</translation>
    </message>
    <message>
        <source>No mail program could be opened. Save the reply, or copy it.</source>
        <translation>メール プログラムを開けませんでした。返信を保存するか、コピーしてください。</translation>
    </message>
    <message>
        <source>Tenant: %1 (%2)</source>
        <translation>テナント: %1 (%2)</translation>
    </message>
    <message>
        <source>App registration: %1 (%2)</source>
        <translation>アプリの登録: %1 (%2)</translation>
    </message>
    <message>
        <source>The client secret ends on %1. Make a new one in time, and give it to the provider.</source>
        <translation>クライアント シークレットの有効期限は %1 です。期限が切れる前に新しいものを作成し、プロバイダーに渡してください。</translation>
    </message>
    <message>
        <source>When the client secret ends could not be found out.</source>
        <translation>クライアント シークレットの有効期限を確認できませんでした。</translation>
    </message>
    <message>
        <source>The check found something that is not as it should be; the provider will see it.</source>
        <translation>チェックで問題が見つかりました。プロバイダーにも表示されます。</translation>
    </message>
    <message>
        <source>Another administrator has to grant admin consent by the link that you got on the page before.</source>
        <translation>別の管理者が、前のページで表示されたリンクから管理者の同意を与える必要があります。</translation>
    </message>
    <message>
        <source>Another administrator has to assign the directory roles by the steps that you got on the page before.</source>
        <translation>別の管理者が、前のページで表示された手順でディレクトリ ロールを割り当てる必要があります。</translation>
    </message>
    <message>
        <source>Once that is done, open the invitation&apos;s link again on this computer and choose Check again.</source>
        <translation>完了したら、このコンピューターで招待のリンクをもう一度開き、[再チェック] を選択してください。</translation>
    </message>
    <message>
        <source>There is nothing more to do here.</source>
        <translation>ここで行う作業はもうありません。</translation>
    </message>
    <message>
        <source>Once the reply is sent, there is nothing more to do here.</source>
        <translation>返信を送信したら、ここで行う作業はもうありません。</translation>
    </message>
    <message>
        <source>Removing the sign-in app ...</source>
        <translation>サインイン アプリを削除しています ...</translation>
    </message>
    <message>
        <source>%1 is removed when you press Finish. It was only needed for signing in here; the App registration that was made does not need it. Keep it if others of your tenant sign in with it.</source>
        <translation>[完了] を押すと %1 が削除されます。これはここでのサインインにのみ必要なもので、作成したアプリの登録には不要です。テナントのほかのユーザーがサインインに使用する場合は、残してください。</translation>
    </message>
    <message>
        <source>The sign-in app</source>
        <translation>サインイン アプリ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>The App registration was checked; the provider goes on from here.</source>
        <translation>アプリの登録をチェックしました。この後はプロバイダーが作業を進めます。</translation>
    </message>
    <message>
        <source>Progress of saving</source>
        <translation>保存の進行状況</translation>
    </message>
    <message>
        <source>&amp;Save reply file...</source>
        <translation>返信ファイルの保存(&amp;S)...</translation>
    </message>
    <message>
        <source>Open in &amp;mail program</source>
        <translation>メール プログラムで開く(&amp;M)</translation>
    </message>
    <message>
        <source>Open mail program</source>
        <translation>メール プログラムを開く</translation>
    </message>
    <message>
        <source>&amp;Copy reply</source>
        <translation>返信のコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Remove the sign-in app from my tenant</source>
        <translation>サインイン アプリをテナントから削除する(&amp;R)</translation>
    </message>
</context>
<context>
    <name>TenantLink::DraftsBar</name>
    <message>
        <source>%1 for %2, left on %3</source>
        <translation>%2 の %1 (%3 に中断)</translation>
    </message>
    <message>
        <source>For %1, left on %2</source>
        <translation>%1 (%2 に中断)</translation>
    </message>
    <message>
        <source>Without a customer, left on %1</source>
        <translation>顧客未選択 (%1 に中断)</translation>
    </message>
    <message numerus="yes">
        <source>%n unfinished onboarding(s):</source>
        <translation>
            <numerusform>未完了のオンボーディング %n 件:</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard the unfinished onboarding?</source>
        <translation>未完了のオンボーディングを破棄しますか?</translation>
    </message>
    <message>
        <source>What was entered is deleted. Nothing in the customer&apos;s tenant changes.</source>
        <translation>入力した内容は削除されます。顧客のテナントは何も変更されません。</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>破棄(&amp;D)</translation>
    </message>
    <message>
        <source>Unfinished onboardings</source>
        <translation>未完了のオンボーディング</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>再開(&amp;R)</translation>
    </message>
    <message>
        <source>Di&amp;scard</source>
        <translation>破棄(&amp;S)</translation>
    </message>
</context>
<context>
    <name>TenantLink::FailureView</name>
    <message>
        <source>&amp;Try again</source>
        <translation>再試行(&amp;T)</translation>
    </message>
</context>
<context>
    <name>TenantLink::FieldProblem</name>
    <message numerus="yes">
        <source>The text was too long: only %n characters fit into this field.</source>
        <translation>
            <numerusform>テキストが長すぎました。このフィールドに入力できるのは %n 文字までです。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TenantLink::FlowWizard</name>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>次へ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>完了(&amp;F)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>手順 %1/%2: %3</translation>
    </message>
</context>
<context>
    <name>TenantLink::GrantsModel</name>
    <message>
        <source>Directory role</source>
        <translation>ディレクトリ ロール</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>アクセス許可</translation>
    </message>
    <message>
        <source>Mandatory</source>
        <translation>必須</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>推奨</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>不要</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>要求済み</translation>
    </message>
    <message>
        <source>Not requested</source>
        <translation>未要求</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>必要性</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>付与済み</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>付与元</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>機能</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>TenantLink::GuideDialog</name>
    <message>
        <source>&amp;Print ...</source>
        <translation>印刷(&amp;P) ...</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>&amp;Copy text</source>
        <translation>テキストのコピー(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>閉じる(&amp;L)</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>ガイド</translation>
    </message>
</context>
<context>
    <name>TenantLink::HandMailDialog</name>
    <message>
        <source>Save mail file</source>
        <translation>メール ファイルの保存</translation>
    </message>
    <message>
        <source>Mail files (*.eml)</source>
        <translation>メール ファイル (*.eml)</translation>
    </message>
    <message>
        <source>Save invitation file</source>
        <translation>招待ファイルの保存</translation>
    </message>
    <message>
        <source>Invitations (*.tenantlink)</source>
        <translation>招待 (*.tenantlink)</translation>
    </message>
    <message>
        <source>Your mail program was asked to open. Attach the invitation file and send the mail.</source>
        <translation>メール プログラムを開くよう要求しました。招待ファイルを添付して、メールを送信してください。</translation>
    </message>
    <message>
        <source>No mail program could be opened. Save the mail file instead.</source>
        <translation>メール プログラムを開けませんでした。代わりにメール ファイルを保存してください。</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 として保存しました。</translation>
    </message>
    <message>
        <source>Send the invitation for %1 by hand</source>
        <translation>%1 の招待を手動で送信</translation>
    </message>
    <message>
        <source>Send the mail yourself. The invitation code is not in it: read it out by telephone.</source>
        <translation>メールをご自身で送信してください。招待コードはメールに含まれていません。電話で読み上げて伝えてください。</translation>
    </message>
    <message>
        <source>A mail file has the invitation attached already; many mail programs open it for sending.</source>
        <translation>メール ファイルには招待がすでに添付されています。多くのメール プログラムで、送信用に開くことができます。</translation>
    </message>
    <message>
        <source>&amp;Open in my mail program</source>
        <translation>メール プログラムで開く(&amp;O)</translation>
    </message>
    <message>
        <source>Save &amp;mail file</source>
        <translation>メール ファイルの保存(&amp;M)</translation>
    </message>
    <message>
        <source>Save &amp;invitation file</source>
        <translation>招待ファイルの保存(&amp;I)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>閉じる(&amp;L)</translation>
    </message>
</context>
<context>
    <name>TenantLink::HandOver</name>
    <message>
        <source>Save mail</source>
        <translation>メールの保存</translation>
    </message>
    <message>
        <source>Mails (*.eml)</source>
        <translation>メール (*.eml)</translation>
    </message>
    <message>
        <source>Save invitation</source>
        <translation>招待の保存</translation>
    </message>
    <message>
        <source>Invitations (*.tenantlink)</source>
        <translation>招待 (*.tenantlink)</translation>
    </message>
    <message>
        <source>Your mail program was asked to open the mail. If the mail shows without the attachment, add the saved .tenantlink file to it.</source>
        <translation>メール プログラムにメールを渡しました。添付ファイルが表示されない場合は、保存した .tenantlink ファイルをメールに追加してください。</translation>
    </message>
    <message>
        <source>No mail program could be opened. Save the mail, or copy the link.</source>
        <translation>メール プログラムを開けませんでした。メールを保存するか、リンクをコピーしてください。</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 として保存しました。</translation>
    </message>
    <message>
        <source>The link is on the clipboard.</source>
        <translation>リンクをクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>&amp;Open in my mail program</source>
        <translation>メール プログラムで開く(&amp;O)</translation>
    </message>
    <message>
        <source>Save mail as .&amp;eml ...</source>
        <translation>メールを .eml として保存(&amp;E) ...</translation>
    </message>
    <message>
        <source>Save mail as .eml</source>
        <translation>メールを .eml として保存</translation>
    </message>
    <message>
        <source>S&amp;ave .tenantlink file ...</source>
        <translation>.tenantlink ファイルの保存(&amp;A) ...</translation>
    </message>
    <message>
        <source>Save .tenantlink file</source>
        <translation>.tenantlink ファイルの保存</translation>
    </message>
    <message>
        <source>Copy the &amp;link</source>
        <translation>リンクのコピー(&amp;L)</translation>
    </message>
</context>
<context>
    <name>TenantLink::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Help contents</source>
        <translation>ヘルプの目次</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation>ヘルプの本文</translation>
    </message>
    <message>
        <source>&amp;Find in help:</source>
        <translation>ヘルプ内を検索(&amp;F):</translation>
    </message>
    <message>
        <source>Pre&amp;vious</source>
        <translation>前を検索(&amp;V)</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>前を検索</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>次を検索(&amp;N)</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>次を検索</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Copy text</source>
        <translation>テキストのコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Print ...</source>
        <translation>印刷(&amp;P) ...</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>閉じる(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Open in browser</source>
        <translation>ブラウザーで開く(&amp;O)</translation>
    </message>
    <message>
        <source>Not found in any chapter.</source>
        <translation>どの章にも見つかりませんでした。</translation>
    </message>
    <message>
        <source>This link leads out of the program, to %1</source>
        <translation>このリンクはプログラムの外部を開きます: %1</translation>
    </message>
    <message>
        <source>This file comes with the source code: %1</source>
        <translation>このファイルはソース コードに付属しています: %1</translation>
    </message>
    <message>
        <source>The text of the help is in English.</source>
        <translation>ヘルプの本文は英語です。</translation>
    </message>
</context>
<context>
    <name>TenantLink::ImportDialog</name>
    <message>
        <source>Reading the file ...</source>
        <translation>ファイルを読み取っています ...</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) can be imported.</source>
        <translation>
            <numerusform>%n 件の顧客をインポートできます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot, the reason stands beside them.</source>
        <translation>
            <numerusform>%n 行はインポートできません。理由は各行に表示されています。</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is too large. Divide it into files of at most %1 MB.</source>
        <translation>ファイルが大きすぎます。最大 %1 MB のファイルに分割してください。</translation>
    </message>
    <message>
        <source>The first line names the columns, but none is called Name.</source>
        <translation>最初の行は列名ですが、「名前」(Name) の列がありません。</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>何もインポートされませんでした。</translation>
    </message>
    <message>
        <source>There is no customer in this file.</source>
        <translation>このファイルに顧客はありません。</translation>
    </message>
    <message>
        <source>Importing ...</source>
        <translation>インポートしています ...</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) imported.</source>
        <translation>
            <numerusform>%n 件の顧客をインポートしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) not taken.</source>
        <translation>
            <numerusform>%n 行は取り込まれませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>The import was stopped; the rows behind line %1 are not in it.</source>
        <translation>インポートは停止されました。%1 行目より後の行は含まれていません。</translation>
    </message>
    <message>
        <source>The file is not Unicode. It was read as Latin-1: look whether accented letters are right.</source>
        <translation>ファイルが Unicode ではありません。Latin-1 として読み取りました。アクセント付きの文字が正しいか確認してください。</translation>
    </message>
    <message>
        <source>The first line has no column titles. The columns were taken in this order: Name, Description, Tenant ID, Email, Phone, Secondary Email, Secondary Phone.</source>
        <translation>最初の行に列名がありません。列は次の順序とみなしました: 名前、説明、テナント ID、メール、電話、予備のメール、予備の電話。</translation>
    </message>
    <message>
        <source>Columns that were not used: %1.</source>
        <translation>使用されなかった列: %1。</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n row(s) were read.</source>
        <translation>
            <numerusform>最初の %n 行だけを読み取りました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <translation>%1 行目、%2: %3</translation>
    </message>
    <message numerus="yes">
        <source>... and %n more row(s)</source>
        <translation>
            <numerusform>... ほか %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Import customers from %1</source>
        <translation>%1 から顧客をインポート</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>インポートの進行状況</translation>
    </message>
    <message>
        <source>Show only the rows with &amp;problems</source>
        <translation>問題のある行のみを表示(&amp;P)</translation>
    </message>
    <message>
        <source>Preview of the customers</source>
        <translation>顧客のプレビュー</translation>
    </message>
    <message>
        <source>Report of the import</source>
        <translation>インポートのレポート</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>レポートのコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>インポート(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>閉じる(&amp;L)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>TenantLink::ImportModel</name>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
</context>
<context>
    <name>TenantLink::ImportRepliesDialog</name>
    <message>
        <source>Pasted text</source>
        <translation>貼り付けたテキスト</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Being validated ...</source>
        <translation>検証しています ...</translation>
    </message>
    <message>
        <source>Needs your answer</source>
        <translation>回答が必要</translation>
    </message>
    <message>
        <source>Being imported ...</source>
        <translation>インポートしています ...</translation>
    </message>
    <message>
        <source>Imported: %1</source>
        <translation>インポート済み: %1</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止済み</translation>
    </message>
    <message>
        <source>Not imported, as you decided</source>
        <translation>選択により、インポートしていません</translation>
    </message>
    <message>
        <source>Nothing is changed until you have answered the question.</source>
        <translation>質問に回答するまで、何も変更されません。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n reply(s) done ...</source>
        <translation>
            <numerusform>%1/%n 件の返信が完了しました ...</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n reply(s) imported.</source>
        <translation>
            <numerusform>%1/%n 件の返信をインポートしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n reply(s) were taken.</source>
        <translation>
            <numerusform>最初の %n 件の返信だけを取り込みました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Invitation: %1</source>
        <translation>招待: %1</translation>
    </message>
    <message>
        <source>Customer: %1</source>
        <translation>顧客: %1</translation>
    </message>
    <message>
        <source>Tenant: %1</source>
        <translation>テナント: %1</translation>
    </message>
    <message>
        <source>Tenant ID: %1</source>
        <translation>テナント ID: %1</translation>
    </message>
    <message>
        <source>Initial domain: %1</source>
        <translation>初期ドメイン: %1</translation>
    </message>
    <message>
        <source>&amp;Yes, this is the customer&apos;s tenant</source>
        <translation>はい、これは顧客のテナントです(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;No, do not import</source>
        <translation>いいえ、インポートしません(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Import it anyway</source>
        <translation>それでもインポート(&amp;I)</translation>
    </message>
    <message>
        <source>Do &amp;not import</source>
        <translation>インポートしない(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Replace the earlier result</source>
        <translation>以前の結果を置き換える(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Keep the earlier result</source>
        <translation>以前の結果を残す(&amp;K)</translation>
    </message>
    <message>
        <source>Import replies</source>
        <translation>返信のインポート</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>返信</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>招待</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>返信</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>インポートの進行状況</translation>
    </message>
    <message>
        <source>Re&amp;place link</source>
        <translation>リンクの差し替え(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>閉じる(&amp;L)</translation>
    </message>
</context>
<context>
    <name>TenantLink::InvitationFacts</name>
    <message>
        <source>Provider:</source>
        <translation>プロバイダー:</translation>
    </message>
    <message>
        <source>Contact:</source>
        <translation>連絡先:</translation>
    </message>
    <message>
        <source>Customer:</source>
        <translation>顧客:</translation>
    </message>
    <message>
        <source>Service:</source>
        <translation>サービス:</translation>
    </message>
    <message>
        <source>Expected tenant:</source>
        <translation>想定されているテナント:</translation>
    </message>
    <message>
        <source>Microsoft cloud:</source>
        <translation>Microsoft クラウド:</translation>
    </message>
    <message>
        <source>Valid until:</source>
        <translation>有効期限:</translation>
    </message>
    <message>
        <source>Stated by the sender, not verified</source>
        <translation>送信者の申告、未確認</translation>
    </message>
    <message>
        <source>Made on this computer</source>
        <translation>このコンピューターで作成</translation>
    </message>
    <message>
        <source>Confirmed before on this computer</source>
        <translation>このコンピューターで以前に確認済み</translation>
    </message>
    <message>
        <source>Confirmed by the invitation code</source>
        <translation>招待コードで確認済み</translation>
    </message>
    <message>
        <source>Confirmed: %1 publishes the key of this invitation</source>
        <translation>確認済み: %1 がこの招待のキーを公開しています</translation>
    </message>
    <message>
        <source>Not verified: this name came with another key before</source>
        <translation>未確認: この名前の招待は、以前は別のキーで届いています</translation>
    </message>
    <message>
        <source>Fingerprint of the provider&apos;s key</source>
        <translation>プロバイダーのキーのフィンガープリント</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>招待</translation>
    </message>
    <message>
        <source>Link number</source>
        <translation>リンク番号</translation>
    </message>
</context>
<context>
    <name>TenantLink::InvitationSettingsPage</name>
    <message>
        <source>These are the usual texts. Save keeps them, Revert takes yours back.</source>
        <translation>これは既定のテキストです。[保存] でこのテキストを保存し、[変更を戻す] で元のテキストに戻します。</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>件名: %1</translation>
    </message>
    <message>
        <source>Save landing page</source>
        <translation>ランディング ページの保存</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Web ページ (*.html)</translation>
    </message>
    <message>
        <source>Saved as %1. Put it on your web server and enter its https address.</source>
        <translation>%1 として保存しました。お使いの Web サーバーに配置し、その https アドレスを入力してください。</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>招待</translation>
    </message>
    <message>
        <source>Reset to &amp;default</source>
        <translation>既定値にリセット(&amp;D)</translation>
    </message>
    <message>
        <source>Puts back the usual texts, expiry and sign-in method; the landing page stays</source>
        <translation>テキスト、有効期限、サインイン方法を既定値に戻します。ランディング ページは変更されません</translation>
    </message>
    <message>
        <source>&amp;Expires after (days):</source>
        <translation>有効期間 (日)(&amp;E):</translation>
    </message>
    <message>
        <source>Default sign-in &amp;method:</source>
        <translation>既定のサインイン方法(&amp;M):</translation>
    </message>
    <message>
        <source>Code (device login)</source>
        <translation>コード (デバイス ログイン)</translation>
    </message>
    <message>
        <source>Browser of the customer&apos;s computer</source>
        <translation>顧客のコンピューターのブラウザー</translation>
    </message>
    <message>
        <source>&amp;Landing page address:</source>
        <translation>ランディング ページのアドレス(&amp;L):</translation>
    </message>
    <message>
        <source>Optional, https://...</source>
        <translation>任意、https://...</translation>
    </message>
    <message>
        <source>Save landing pa&amp;ge</source>
        <translation>ランディング ページの保存(&amp;G)</translation>
    </message>
    <message>
        <source>Many mail programs make no link of &quot;tenantlink:&quot;. With a page of yours the mail has an https link; the page opens the invitation and sends nothing to any server.</source>
        <translation>多くのメール プログラムでは、「tenantlink:」がリンクになりません。自社のページを用意すると、メールのリンクが https になります。このページは招待を開くだけで、どのサーバーにも何も送信しません。</translation>
    </message>
    <message>
        <source>Placeholders: a click inserts one into the text that you edited last.</source>
        <translation>プレースホルダー: クリックすると、最後に編集したテキストに挿入されます。</translation>
    </message>
    <message>
        <source>Insert %1</source>
        <translation>%1 の挿入</translation>
    </message>
    <message>
        <source>S&amp;ubject:</source>
        <translation>件名(&amp;U):</translation>
    </message>
    <message>
        <source>&amp;Plain text:</source>
        <translation>プレーンテキスト(&amp;P):</translation>
    </message>
    <message>
        <source>HTML te&amp;xt:</source>
        <translation>HTML テキスト(&amp;X):</translation>
    </message>
    <message>
        <source>Preview with example values</source>
        <translation>例の値を使用したプレビュー</translation>
    </message>
    <message>
        <source>Wi&amp;th formatting</source>
        <translation>書式あり(&amp;T)</translation>
    </message>
    <message>
        <source>Pl&amp;ain</source>
        <translation>書式なし(&amp;A)</translation>
    </message>
    <message>
        <source>Kinds of preview</source>
        <translation>プレビューの種類</translation>
    </message>
    <message>
        <source>Preview of the HTML text</source>
        <translation>HTML テキストのプレビュー</translation>
    </message>
    <message>
        <source>Preview of the plain text</source>
        <translation>プレーンテキストのプレビュー</translation>
    </message>
</context>
<context>
    <name>TenantLink::InvitationWizard</name>
    <message>
        <source>Start &amp;undoing</source>
        <translation>元に戻す処理の開始(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Resume provisioning</source>
        <translation>プロビジョニングの再開(&amp;R)</translation>
    </message>
    <message>
        <source>TenantLink invitation</source>
        <translation>TenantLink の招待</translation>
    </message>
</context>
<context>
    <name>TenantLink::InvitationsModel</name>
    <message>
        <source>true</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>false</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Accepted by the mail server: %1</source>
        <translation>メール サーバーが受理: %1</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Full Name</source>
        <translation>正式名称</translation>
    </message>
    <message>
        <source>Invitation Email</source>
        <translation>招待メールの宛先</translation>
    </message>
    <message>
        <source>M365 Admin Email</source>
        <translation>M365 管理者メール</translation>
    </message>
    <message>
        <source>Email Sent</source>
        <translation>メール送信</translation>
    </message>
    <message>
        <source>Email Invitation Sent Count</source>
        <translation>招待メールの送信回数</translation>
    </message>
    <message>
        <source>Created at</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Expires at</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Device Authenticated</source>
        <translation>デバイス認証済み</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Auth URL</source>
        <translation>認証 URL</translation>
    </message>
</context>
<context>
    <name>TenantLink::InvitedDialog</name>
    <message>
        <source>Invitation for %1</source>
        <translation>%1 の招待</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>閉じる(&amp;L)</translation>
    </message>
</context>
<context>
    <name>TenantLink::InvitedPage</name>
    <message>
        <source>Signing the link and saving the invitation ...</source>
        <translation>リンクに署名し、招待を保存しています ...</translation>
    </message>
    <message>
        <source>Invitation created</source>
        <translation>招待が作成されました</translation>
    </message>
    <message>
        <source>The invitation was not created. What you entered is still here.</source>
        <translation>招待は作成されませんでした。入力した内容はここに残っています。</translation>
    </message>
    <message>
        <source>The mail is being sent in the background; Pending Invitations shows how it went.</source>
        <translation>メールをバックグラウンドで送信しています。結果は [保留中の招待] に表示されます。</translation>
    </message>
    <message>
        <source>TenantLink sends no mail for this invitation. Hand the link over yourself:</source>
        <translation>この招待のメールは TenantLink からは送信されません。リンクをご自身で渡してください:</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>招待</translation>
    </message>
    <message>
        <source>The customer&apos;s administrator authenticates the tenant with this link.</source>
        <translation>顧客の管理者は、このリンクを使ってテナントを認証します。</translation>
    </message>
    <message>
        <source>Progress of inviting</source>
        <translation>招待の進行状況</translation>
    </message>
    <message>
        <source>Recipient:</source>
        <translation>宛先:</translation>
    </message>
    <message>
        <source>Expires at:</source>
        <translation>有効期限:</translation>
    </message>
    <message>
        <source>&amp;Invitation code:</source>
        <translation>招待コード(&amp;I):</translation>
    </message>
    <message>
        <source>Read it to the administrator by telephone: it proves that the link is yours. It is never in the mail, so do not mail it.</source>
        <translation>電話で管理者に読み上げてください。リンクがあなたからのものであることの証明になります。メールには含まれません。メールで送らないでください。</translation>
    </message>
    <message>
        <source>A&amp;uth URL:</source>
        <translation>認証 URL(&amp;U):</translation>
    </message>
    <message>
        <source>Once the administrator has answered and the status is Authentication Complete, finish the service: Add Service, then Start, Pending Invitations, Add.</source>
        <translation>管理者が返信し、状態が [認証完了] になったら、[サービスの追加]、[開始]、[保留中の招待]、[追加] の順に選択してサービスを完成させてください。</translation>
    </message>
</context>
<context>
    <name>TenantLink::InvitedView</name>
    <message>
        <source>Recipient:</source>
        <translation>宛先:</translation>
    </message>
    <message>
        <source>M365 Admin Email:</source>
        <translation>M365 管理者メール:</translation>
    </message>
    <message>
        <source>Expires at:</source>
        <translation>有効期限:</translation>
    </message>
    <message>
        <source>&amp;Invitation code:</source>
        <translation>招待コード(&amp;I):</translation>
    </message>
    <message>
        <source>Invitation code</source>
        <translation>招待コード</translation>
    </message>
    <message>
        <source>Read the code out by telephone when the customer&apos;s admin asks for it: it proves that the invitation is yours. Never send it by mail.</source>
        <translation>顧客の管理者に求められたら、電話でコードを読み上げてください。招待があなたからのものであることの証明になります。メールでは絶対に送らないでください。</translation>
    </message>
    <message>
        <source>Auth &amp;URL:</source>
        <translation>認証 URL(&amp;U):</translation>
    </message>
    <message>
        <source>Auth URL</source>
        <translation>認証 URL</translation>
    </message>
    <message>
        <source>The invitation is ready. TenantLink sends no mail for it: hand the link over yourself.</source>
        <translation>招待の準備ができました。メールは TenantLink からは送信されません。リンクをご自身で渡してください。</translation>
    </message>
    <message>
        <source>The invitation is ready. The mail to %1 is sent in the background; Pending Invitations shows how it went.</source>
        <translation>招待の準備ができました。%1 へのメールをバックグラウンドで送信しています。結果は [保留中の招待] に表示されます。</translation>
    </message>
    <message>
        <source>The invitation was sent to %1.</source>
        <translation>招待を %1 に送信しました。</translation>
    </message>
    <message>
        <source>The mail to %1 could not be sent. The link below is valid: hand it over yourself, or choose Resend under Pending Invitations.</source>
        <translation>%1 へのメールを送信できませんでした。下のリンクは有効です。ご自身で渡すか、[保留中の招待] で [再送信] を選択してください。</translation>
    </message>
    <message>
        <source>The mail to %1 may have been sent. Ask whether it arrived before you send it again.</source>
        <translation>%1 へのメールは送信された可能性があります。もう一度送信する前に、届いたかどうかを確認してください。</translation>
    </message>
</context>
<context>
    <name>TenantLink::KeyFileDialog</name>
    <message>
        <source>Import key</source>
        <translation>キーのインポート</translation>
    </message>
    <message>
        <source>Signing keys (*.tenantlink-key);;All files (*)</source>
        <translation>署名キー (*.tenantlink-key);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Choose the file with the key.</source>
        <translation>キーのファイルを選択してください。</translation>
    </message>
    <message>
        <source>Enter the passphrase of the file.</source>
        <translation>ファイルのパスフレーズを入力してください。</translation>
    </message>
    <message numerus="yes">
        <source>Use at least %n character(s).</source>
        <translation>
            <numerusform>%n 文字以上で入力してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>2 つのパスフレーズが一致しません。</translation>
    </message>
    <message>
        <source>Export key</source>
        <translation>キーのエクスポート</translation>
    </message>
    <message>
        <source>The file lets a colleague sign invitations as you. Keep it in a safe place and tell the passphrase in another way.</source>
        <translation>このファイルがあれば、同僚があなたと同じ署名で招待に署名できます。安全な場所に保管し、パスフレーズは別の方法で伝えてください。</translation>
    </message>
    <message>
        <source>The imported key replaces the one that is here. Who knows only the key that is here will be warned that your key changed. This cannot be undone unless you exported it before.</source>
        <translation>インポートしたキーは、ここにあるキーを置き換えます。ここにあるキーしか知らない相手には、キーが変更されたという警告が表示されます。事前にエクスポートしておかない限り、元に戻せません。</translation>
    </message>
    <message>
        <source>Choose the file that a colleague made by Export key.</source>
        <translation>同僚が [キーのエクスポート] で作成したファイルを選択してください。</translation>
    </message>
    <message>
        <source>&amp;Key file:</source>
        <translation>キー ファイル(&amp;K):</translation>
    </message>
    <message>
        <source>C&amp;hoose ...</source>
        <translation>選択(&amp;H) ...</translation>
    </message>
    <message>
        <source>Choose key file</source>
        <translation>キー ファイルの選択</translation>
    </message>
    <message>
        <source>&amp;Passphrase:</source>
        <translation>パスフレーズ(&amp;P):</translation>
    </message>
    <message>
        <source>passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>&amp;Repeat passphrase:</source>
        <translation>パスフレーズの再入力(&amp;R):</translation>
    </message>
    <message>
        <source>repeated passphrase</source>
        <translation>パスフレーズの再入力</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>エクスポート(&amp;E)</translation>
    </message>
    <message>
        <source>Replace the key</source>
        <translation>キーを置き換える</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>インポート(&amp;I)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>TenantLink::LanguagePage</name>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>The language of all windows, and how dates and numbers are written. It changes at once; what you have typed stays.</source>
        <translation>すべてのウィンドウの言語と、日付や数値の表記です。すぐに切り替わり、入力した内容はそのまま残ります。</translation>
    </message>
    <message>
        <source>Like the s&amp;ystem (%1)</source>
        <translation>システムと同じ (%1)(&amp;Y)</translation>
    </message>
    <message>
        <source>This time the program was started in %1 by the command line. What you choose here holds at once, and from the next start without that.</source>
        <translation>今回、プログラムはコマンド ラインの指定により %1 で起動されました。ここでの選択はすぐに適用され、次回以降、コマンド ラインで指定せずに起動したときにも適用されます。</translation>
    </message>
    <message>
        <source>Invitation mails and script templates that you saved stay in the language that you wrote them in.</source>
        <translation>保存した招待メールとスクリプト テンプレートは、作成したときの言語のままになります。</translation>
    </message>
</context>
<context>
    <name>TenantLink::LeaveQuestion</name>
    <message>
        <source>Close the Invitation wizard?</source>
        <translation>招待ウィザードを閉じますか?</translation>
    </message>
    <message>
        <source>Open the other invitation?</source>
        <translation>別の招待を開きますか?</translation>
    </message>
    <message>
        <source>What you entered here is not kept, in particular the client secret.</source>
        <translation>ここに入力した内容、特にクライアント シークレットは保存されません。</translation>
    </message>
    <message>
        <source>The invitation stays valid: open its link again to answer it later.</source>
        <translation>招待は引き続き有効です。後で返信するには、リンクをもう一度開いてください。</translation>
    </message>
    <message>
        <source>Nothing in your tenant has been created yet. The sign-in and what you chose here are not kept.</source>
        <translation>テナントにはまだ何も作成されていません。サインインと、ここで選択した内容は保存されません。</translation>
    </message>
    <message>
        <source>The App registration is not finished. What was made in your tenant so far is remembered.</source>
        <translation>アプリの登録が完了していません。これまでにテナントに作成したものは記録されています。</translation>
    </message>
    <message>
        <source>Open the invitation&apos;s link again on this computer to resume it, or to undo it.</source>
        <translation>再開するか元に戻すには、このコンピューターで招待のリンクをもう一度開いてください。</translation>
    </message>
    <message>
        <source>The reply was not sent yet. Without it %1 learns nothing of your answer.</source>
        <translation>返信がまだ送信されていません。送信しないと、%1 に内容が伝わりません。</translation>
    </message>
    <message>
        <source>Save the reply, copy it, or open it in your mail program first. Otherwise open the invitation&apos;s link again on this computer: the App registration is remembered.</source>
        <translation>先に、返信を保存またはコピーするか、メール プログラムで開いてください。または、このコンピューターで招待のリンクをもう一度開いてください。アプリの登録は記録されています。</translation>
    </message>
    <message>
        <source>Save the reply, copy it, or open it in your mail program first. Otherwise open the invitation&apos;s link again and enter everything once more.</source>
        <translation>先に、返信を保存またはコピーするか、メール プログラムで開いてください。そうしない場合は、招待のリンクをもう一度開き、すべてを入力し直す必要があります。</translation>
    </message>
    <message>
        <source>&amp;Go on here</source>
        <translation>ここで続行(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Close all the same</source>
        <translation>それでも閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Open the other one</source>
        <translation>別の招待を開く(&amp;O)</translation>
    </message>
</context>
<context>
    <name>TenantLink::M365SettingsPage</name>
    <message>
        <source>The organisation could not be read.</source>
        <translation>組織を読み取れませんでした。</translation>
    </message>
    <message>
        <source>The permission Organization.Read.All, with admin consent, gives tenant name, country and licences.</source>
        <translation>アクセス許可 Organization.Read.All (管理者の同意が必要) があれば、テナント名、国、ライセンスを取得できます。</translation>
    </message>
    <message>
        <source>Reading the tenant&apos;s data from Microsoft ...</source>
        <translation>Microsoft からテナントのデータを読み取っています ...</translation>
    </message>
    <message>
        <source>Read from the tenant: %1</source>
        <comment>time</comment>
        <translation>テナントからの読み取り日時: %1</translation>
    </message>
    <message>
        <source>Some of the tenant&apos;s data could not be read. You can go on with the rest.</source>
        <translation>テナントのデータの一部を読み取れませんでした。残りのデータで続行できます。</translation>
    </message>
    <message>
        <source>The tenant&apos;s data was not read. You can go on without it, or try again.</source>
        <translation>テナントのデータは読み取られませんでした。このまま続行することも、再試行することもできます。</translation>
    </message>
    <message>
        <source>%1 (initial domain)</source>
        <comment>domain</comment>
        <translation>%1 (初期ドメイン)</translation>
    </message>
    <message>
        <source>The initial domain</source>
        <translation>初期ドメイン</translation>
    </message>
    <message>
        <source>The list of domains could not be read.</source>
        <translation>ドメインの一覧を読み取れませんでした。</translation>
    </message>
    <message>
        <source>The permission Domain.Read.All, with admin consent, gives it. Until then type the domain, or leave it empty for the initial one.</source>
        <translation>アクセス許可 Domain.Read.All (管理者の同意が必要) があれば、一覧を取得できます。それまでは、ドメインを入力するか、空のままにして初期ドメインを使用してください。</translation>
    </message>
    <message>
        <source>The permission Domain.Read.All, with admin consent, gives it. These are the verified domains that the organisation names.</source>
        <translation>アクセス許可 Domain.Read.All (管理者の同意が必要) があれば、一覧を取得できます。ここに表示されているのは、組織の情報にある確認済みのドメインです。</translation>
    </message>
    <message>
        <source>This is no domain name.</source>
        <translation>ドメイン名ではありません。</translation>
    </message>
    <message>
        <source>%1 is not a verified domain of this tenant any more. Choose another one.</source>
        <translation>%1 は、もうこのテナントの確認済みドメインではありません。別のドメインを選択してください。</translation>
    </message>
    <message>
        <source>Override admin domain: the domain with which commands sign in to the tenant. Normally the initial one.</source>
        <translation>管理ドメインの上書き: コマンドがテナントにサインインするときに使用するドメインです。通常は初期ドメインです。</translation>
    </message>
    <message>
        <source>The licences could not be read.</source>
        <translation>ライセンスを読み取れませんでした。</translation>
    </message>
    <message>
        <source>The permission LicenseAssignment.Read.All or Organization.Read.All, with admin consent, gives them.</source>
        <translation>アクセス許可 LicenseAssignment.Read.All または Organization.Read.All (管理者の同意が必要) があれば、ライセンスを取得できます。</translation>
    </message>
    <message>
        <source>Teams Phone: %1 free, %2 asked for.</source>
        <translation>Teams Phone: 空き %1、必要数 %2。</translation>
    </message>
    <message>
        <source>Too few: users without a licence cannot be called. The service can be created all the same.</source>
        <translation>足りません。ライセンスのないユーザーには電話をかけられません。それでもサービスは作成できます。</translation>
    </message>
    <message>
        <source>Microsoft 365 settings</source>
        <translation>Microsoft 365 の設定</translation>
    </message>
    <message>
        <source>This is read from the customer&apos;s tenant now. Nothing is changed there.</source>
        <translation>顧客のテナントから現在の情報を読み取ります。テナントは何も変更されません。</translation>
    </message>
    <message>
        <source>&amp;Tenant name:</source>
        <translation>テナント名(&amp;T):</translation>
    </message>
    <message>
        <source>Tenant name</source>
        <translation>テナント名</translation>
    </message>
    <message>
        <source>Tenant &amp;ID:</source>
        <translation>テナント ID(&amp;I):</translation>
    </message>
    <message>
        <source>Tenant ID</source>
        <translation>テナント ID</translation>
    </message>
    <message>
        <source>&amp;M365 Domain:</source>
        <translation>M365 ドメイン(&amp;M):</translation>
    </message>
    <message>
        <source>&amp;Licences of the tenant:</source>
        <translation>テナントのライセンス(&amp;L):</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>空き</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>更新(&amp;R)</translation>
    </message>
    <message>
        <source>Refresh tenant data</source>
        <translation>テナント データの更新</translation>
    </message>
    <message>
        <source>&amp;Stop reading</source>
        <translation>読み取りの停止(&amp;S)</translation>
    </message>
    <message>
        <source>Progress of reading</source>
        <translation>読み取りの進行状況</translation>
    </message>
</context>
<context>
    <name>TenantLink::MailAccountBox</name>
    <message>
        <source>TenantLink sends invitations from this account&apos;s mailbox. It reads no mail.</source>
        <translation>TenantLink はこのアカウントのメールボックスから招待を送信します。メールの読み取りは行いません。</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>サインアウト</translation>
    </message>
    <message>
        <source>Sign out %1?</source>
        <translation>%1 をサインアウトしますか?</translation>
    </message>
    <message>
        <source>The kept sign-in is removed from this computer&apos;s keychain. Invitations are not mailed until somebody signs in again.</source>
        <translation>保存されているサインイン情報は、このコンピューターのキーチェーンから削除されます。誰かがもう一度サインインするまで、招待のメールは送信されません。</translation>
    </message>
    <message>
        <source>Sign ou&amp;t</source>
        <translation>サインアウト(&amp;T)</translation>
    </message>
    <message>
        <source>Signed in as %1, %2.</source>
        <translation>%1 としてサインイン中、%2。</translation>
    </message>
    <message>
        <source>%1 signed in for the other Microsoft way. Sign in again for this one.</source>
        <translation>%1 は、Microsoft のもう一方の送信方法でサインインしています。この方法を使用するには、もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>サインインしていません。</translation>
    </message>
    <message>
        <source>There is no sign-in application for %1 yet. Enter one in Configuration &gt; Provider, where a guide says how it is created.</source>
        <translation>%1 用のサインイン アプリがまだありません。[構成] &gt; [プロバイダー] で入力してください。作成方法のガイドもあります。</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>先にサインインしてください。</translation>
    </message>
    <message>
        <source>Microsoft &amp;cloud:</source>
        <translation>Microsoft クラウド(&amp;C):</translation>
    </message>
    <message>
        <source>Sig&amp;n in with Microsoft</source>
        <translation>Microsoft でサインイン(&amp;N)</translation>
    </message>
</context>
<context>
    <name>TenantLink::MailPage</name>
    <message>
        <source>Stopped. The test mail may have been sent.</source>
        <translation>停止しました。テスト メールは送信された可能性があります。</translation>
    </message>
    <message>
        <source>Set. Type a new one to replace it.</source>
        <translation>設定済み。置き換えるには新しいものを入力します。</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>未設定</translation>
    </message>
    <message>
        <source>This is not the signed-in account. Microsoft sends it only if %1 may send as this address; otherwise leave the field empty.</source>
        <translation>サインインしたアカウントのアドレスではありません。%1 にこのアドレスとして送信する権限がある場合のみ、Microsoft から送信されます。権限がない場合は、空のままにしてください。</translation>
    </message>
    <message>
        <source>Empty: the signed-in account&apos;s address</source>
        <translation>空: サインインしたアカウントのアドレス</translation>
    </message>
    <message>
        <source>Without encryption anybody on the way can read the mails. The password is sent this way only to a mail server on this computer.</source>
        <translation>暗号化しないと、経路上の誰でもメールを読むことができます。パスワードがこの方法で送信されるのは、このコンピューター上のメール サーバーに対してのみです。</translation>
    </message>
    <message>
        <source>Without encryption anybody on the way can read the mails.</source>
        <translation>暗号化しないと、経路上の誰でもメールを読むことができます。</translation>
    </message>
    <message>
        <source>The test mail was accepted. Look whether it arrived at %1.</source>
        <translation>テスト メールが受理されました。%1 に届いたか確認してください。</translation>
    </message>
    <message>
        <source>Sending the test mail ...</source>
        <translation>テスト メールを送信しています ...</translation>
    </message>
    <message>
        <source>Email server</source>
        <translation>メール サーバー</translation>
    </message>
    <message>
        <source>How the mail with an invitation reaches the customer. It never holds a secret.</source>
        <translation>招待のメールを顧客に届ける方法です。メールにシークレットは含まれません。</translation>
    </message>
    <message>
        <source>From:</source>
        <translation>差出人:</translation>
    </message>
    <message>
        <source>Mail &amp;user name:</source>
        <translation>メールのユーザー名(&amp;U):</translation>
    </message>
    <message>
        <source>Empty: without sign-in</source>
        <translation>空: サインインなし</translation>
    </message>
    <message>
        <source>Mail pass&amp;word:</source>
        <translation>メールのパスワード(&amp;W):</translation>
    </message>
    <message>
        <source>mail password</source>
        <translation>メールのパスワード</translation>
    </message>
    <message>
        <source>Mail host:</source>
        <translation>メール ホスト:</translation>
    </message>
    <message>
        <source>Mail &amp;port:</source>
        <translation>メール ポート(&amp;P):</translation>
    </message>
    <message>
        <source>Exchange host:</source>
        <translation>Exchange ホスト:</translation>
    </message>
    <message>
        <source>Exchange port:</source>
        <translation>Exchange ポート:</translation>
    </message>
    <message>
        <source>Mail securit&amp;y:</source>
        <translation>メールのセキュリティ(&amp;Y):</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Test recip&amp;ient:</source>
        <translation>テストの宛先(&amp;I):</translation>
    </message>
    <message>
        <source>Send test mai&amp;l</source>
        <translation>テスト メールの送信(&amp;L)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop the test mail</source>
        <translation>テスト メールの停止</translation>
    </message>
    <message>
        <source>Progress of the test mail</source>
        <translation>テスト メールの進行状況</translation>
    </message>
</context>
<context>
    <name>TenantLink::MailWays</name>
    <message>
        <source>A mail server of your own or of your hoster. Microsoft withdraws this kind of sign-in from Exchange Online: if your mailbox is there, choose Microsoft Graph.</source>
        <translation>自社またはホスティング事業者のメール サーバーです。この種類のサインインは、Exchange Online では Microsoft により廃止されます。メールボックスが Exchange Online にある場合は、Microsoft Graph を選択してください。</translation>
    </message>
    <message>
        <source>Mails leave from the mailbox of the account that signs in, and stand in its Sent Items. TenantLink may then send mail, and read none. The sign-in is kept in this computer&apos;s keychain until you sign out.</source>
        <translation>メールは、サインインしたアカウントのメールボックスから送信され、[送信済みアイテム] に残ります。TenantLink ができるのはメールの送信だけで、読み取りはできません。サインイン情報は、サインアウトするまでこのコンピューターのキーチェーンに保存されます。</translation>
    </message>
    <message>
        <source>The mail server of Exchange Online, with a Microsoft sign-in instead of a password. An administrator has to allow authenticated SMTP for the mailbox. The sign-in is kept in this computer&apos;s keychain until you sign out.</source>
        <translation>Exchange Online のメール サーバーを使用し、パスワードの代わりに Microsoft でサインインします。管理者がメールボックスに対して SMTP 認証を許可する必要があります。サインイン情報は、サインアウトするまでこのコンピューターのキーチェーンに保存されます。</translation>
    </message>
    <message>
        <source>TenantLink sends nothing itself: your mail program opens with the finished mail.</source>
        <translation>TenantLink 自体は何も送信しません。完成したメールがメール プログラムで開きます。</translation>
    </message>
    <message>
        <source>Send by a &amp;mail server</source>
        <translation>メール サーバーで送信(&amp;M)</translation>
    </message>
    <message>
        <source>Send by Microsoft &amp;Graph</source>
        <translation>Microsoft Graph で送信(&amp;G)</translation>
    </message>
    <message>
        <source>Send by the mail server of E&amp;xchange Online</source>
        <translation>Exchange Online のメール サーバーで送信(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Open in my mail program</source>
        <translation>メール プログラムで開く(&amp;O)</translation>
    </message>
</context>
<context>
    <name>TenantLink::MainWindow</name>
    <message>
        <source>&amp;Services</source>
        <translation>サービス(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Customers</source>
        <translation>顧客(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Pending Invitations</source>
        <translation>保留中の招待(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Audit trail</source>
        <translation>監査証跡(&amp;A)</translation>
    </message>
    <message>
        <source>Pro&amp;vider</source>
        <translation>プロバイダー(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Email server</source>
        <translation>メール サーバー(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Invitation</source>
        <translation>招待(&amp;I)</translation>
    </message>
    <message>
        <source>Commercial i&amp;nformation</source>
        <translation>契約情報(&amp;N)</translation>
    </message>
    <message>
        <source>S&amp;BCs</source>
        <translation>SBC(&amp;B)</translation>
    </message>
    <message>
        <source>Script &amp;templates</source>
        <translation>スクリプト テンプレート(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>TenantLink</source>
        <translation>TenantLink</translation>
    </message>
    <message>
        <source>Until then customers and services can be looked at and edited; validating a registration, replacing a secret and adding a service need the keychain.</source>
        <translation>それまでの間、顧客とサービスの表示と編集はできますが、アプリの登録の検証、シークレットの置き換え、サービスの追加にはキーチェーンが必要です。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close the message about the keychain</source>
        <translation>キーチェーンに関するメッセージを閉じる</translation>
    </message>
    <message>
        <source>Opening your data ...</source>
        <translation>データを開いています ...</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>ナビゲーション</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>監視</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>構成</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Add Service</source>
        <translation>サービスの追加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Direct Routing</source>
        <translation>ダイレクト ルーティング(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Import customers</source>
        <translation>顧客のインポート(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>フィルター(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>更新(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;About TenantLink</source>
        <translation>TenantLink のバージョン情報(&amp;A)</translation>
    </message>
</context>
<context>
    <name>TenantLink::NewSecretDialog</name>
    <message>
        <source>A new client secret can only be added by an administrator of the customer&apos;s tenant.</source>
        <translation>新しいクライアント シークレットを追加できるのは、顧客のテナントの管理者だけです。</translation>
    </message>
    <message>
        <source>Create a new client secret</source>
        <translation>新しいクライアント シークレットの作成</translation>
    </message>
    <message>
        <source>You sign in as an administrator of the customer&apos;s tenant, and a client secret for the service %1 is added to the App registration %2. Nothing else of it changes, and the secrets of other services stay as they are. If you do not use it, it is removed again when you close the wizard.</source>
        <translation>顧客のテナントの管理者としてサインインすると、アプリの登録 %2 に、サービス %1 用のクライアント シークレットが追加されます。それ以外は何も変更されず、ほかのサービスのシークレットもそのまま残ります。使用しなかった場合は、ウィザードを閉じたときに削除されます。</translation>
    </message>
    <message>
        <source>&amp;Valid for:</source>
        <translation>有効期間(&amp;V):</translation>
    </message>
    <message>
        <source>Adding the client secret ...</source>
        <translation>クライアント シークレットを追加しています ...</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>追加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>サインイン(&amp;S)</translation>
    </message>
</context>
<context>
    <name>TenantLink::OnboardingWizard</name>
    <message>
        <source>Onboarding wizard - Direct Routing</source>
        <translation>オンボーディング ウィザード - ダイレクト ルーティング</translation>
    </message>
</context>
<context>
    <name>TenantLink::OpenPage</name>
    <message>
        <source>Open invitation file</source>
        <translation>招待ファイルを開く</translation>
    </message>
    <message>
        <source>TenantLink invitations (*.tenantlink);;All files (*)</source>
        <translation>TenantLink の招待 (*.tenantlink);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Open invitation</source>
        <translation>招待を開く</translation>
    </message>
    <message>
        <source>Nothing is sent anywhere and nothing is kept by opening an invitation.</source>
        <translation>招待を開いても、どこにも何も送信されず、何も保存されません。</translation>
    </message>
    <message>
        <source>Paste the link from the provider&apos;s mail here, or the whole text of the mail; or choose or drop the attached file that ends in .tenantlink.</source>
        <translation>プロバイダーからのメールにあるリンク、またはメールの本文全体をここに貼り付けてください。.tenantlink で終わる添付ファイルを選択するか、ドロップすることもできます。</translation>
    </message>
    <message>
        <source>&amp;Invitation link:</source>
        <translation>招待リンク(&amp;I):</translation>
    </message>
    <message>
        <source>Choose &amp;file...</source>
        <translation>ファイルの選択(&amp;F)...</translation>
    </message>
</context>
<context>
    <name>TenantLink::PendingInvitationsPage</name>
    <message>
        <source>&amp;Add</source>
        <translation>追加(&amp;A)</translation>
    </message>
    <message>
        <source>Goes on with the Onboarding wizard; needs the status Authentication Complete</source>
        <translation>オンボーディング ウィザードに進みます。状態が [認証完了] である必要があります</translation>
    </message>
    <message>
        <source>App&amp;ly to service</source>
        <translation>サービスに適用(&amp;L)</translation>
    </message>
    <message>
        <source>The registration that came back becomes the service&apos;s</source>
        <translation>返信された登録をサービスの登録にします</translation>
    </message>
    <message>
        <source>&amp;Import reply</source>
        <translation>返信のインポート(&amp;I)</translation>
    </message>
    <message>
        <source>Also by dropping files or text here</source>
        <translation>ファイルまたはテキストをここにドロップすることもできます</translation>
    </message>
    <message>
        <source>Where the reply comes from</source>
        <translation>返信の取り込み元</translation>
    </message>
    <message>
        <source>From &amp;files ...</source>
        <translation>ファイルから(&amp;F) ...</translation>
    </message>
    <message>
        <source>&amp;Paste from the clipboard</source>
        <translation>クリップボードから貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>Copy Auth &amp;URL</source>
        <translation>認証 URL のコピー(&amp;U)</translation>
    </message>
    <message>
        <source>Show invitation co&amp;de</source>
        <translation>招待コードの表示(&amp;D)</translation>
    </message>
    <message>
        <source>To read it out by telephone</source>
        <translation>電話で読み上げるためのコードです</translation>
    </message>
    <message>
        <source>Open in Invitation &amp;wizard</source>
        <translation>招待ウィザードで開く(&amp;W)</translation>
    </message>
    <message>
        <source>On behalf of the customer, on this computer</source>
        <translation>顧客に代わって、このコンピューターで開きます</translation>
    </message>
    <message>
        <source>&amp;Resend</source>
        <translation>再送信(&amp;R)</translation>
    </message>
    <message>
        <source>The same link once more</source>
        <translation>同じリンクをもう一度送信します</translation>
    </message>
    <message>
        <source>Replace lin&amp;k</source>
        <translation>リンクの差し替え(&amp;K)</translation>
    </message>
    <message>
        <source>A new link with a new expiry; the old one is withdrawn</source>
        <translation>新しい有効期限の新しいリンクを作成し、古いリンクを無効にします</translation>
    </message>
    <message>
        <source>Se&amp;nd by hand</source>
        <translation>手動で送信(&amp;N)</translation>
    </message>
    <message>
        <source>Valida&amp;te again</source>
        <translation>再検証(&amp;T)</translation>
    </message>
    <message>
        <source>Checks the registration that came back once more</source>
        <translation>返信された登録をもう一度チェックします</translation>
    </message>
    <message>
        <source>Cancel invitation</source>
        <translation>招待の取り消し</translation>
    </message>
    <message>
        <source>Delete invitation</source>
        <translation>招待の削除</translation>
    </message>
    <message>
        <source>&amp;Show finished</source>
        <translation>終了分を表示(&amp;S)</translation>
    </message>
    <message>
        <source>Provider settings</source>
        <translation>プロバイダーの設定</translation>
    </message>
    <message>
        <source>Pending Invitations</source>
        <translation>保留中の招待</translation>
    </message>
    <message>
        <source>Filter invitations</source>
        <translation>招待のフィルター</translation>
    </message>
    <message>
        <source>Copy invitations</source>
        <translation>招待のコピー</translation>
    </message>
    <message>
        <source>Export CSV of invitations</source>
        <translation>招待の CSV エクスポート</translation>
    </message>
    <message>
        <source>Columns of invitations</source>
        <translation>招待の列</translation>
    </message>
    <message>
        <source>No invitation is pending.
Choose Services &gt; Add Service &gt; Direct Routing and &quot;Send link to IT administrator&quot; to invite one.</source>
        <translation>保留中の招待はありません。
招待するには、[サービス] &gt; [サービスの追加] &gt; [ダイレクト ルーティング] を選択し、[IT 管理者に認証用リンクを送信する] を選択してください。</translation>
    </message>
    <message>
        <source>No invitation matches the filter.</source>
        <translation>フィルターに一致する招待はありません。</translation>
    </message>
    <message>
        <source>invitations.csv</source>
        <comment>file name</comment>
        <translation>招待.csv</translation>
    </message>
    <message numerus="yes">
        <source>Select at most %n invitation(s) to delete</source>
        <translation>
            <numerusform>削除する招待は %n 件以内で選択してください</numerusform>
        </translation>
    </message>
    <message>
        <source>Deletes the selected invitations with their keys</source>
        <translation>選択した招待をキーとともに削除します</translation>
    </message>
    <message>
        <source>No invitation can be sent yet.</source>
        <translation>まだ招待を送信できません。</translation>
    </message>
    <message>
        <source>The Auth URL of %1 was copied.</source>
        <translation>%1 の認証 URL をコピーしました。</translation>
    </message>
    <message>
        <source>Apply to service</source>
        <translation>サービスに適用</translation>
    </message>
    <message>
        <source>Use the registration that came back for the service %1?</source>
        <translation>返信された登録をサービス %1 に使用しますか?</translation>
    </message>
    <message>
        <source>It takes the place of the registration that the service has now. The old client secret is removed from this computer&apos;s keychain; in the customer&apos;s tenant nothing changes.</source>
        <translation>サービスの現在の登録と置き換わります。古いクライアント シークレットは、このコンピューターのキーチェーンから削除されます。顧客のテナントは何も変更されません。</translation>
    </message>
    <message>
        <source>Appl&amp;y</source>
        <translation>適用(&amp;Y)</translation>
    </message>
    <message>
        <source>The service %1 has the new registration.</source>
        <translation>サービス %1 に新しい登録が適用されました。</translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) are sent in the background.</source>
        <translation>
            <numerusform>%n 件のメールをバックグラウンドで送信しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sent again</source>
        <translation>再送信できませんでした</translation>
    </message>
    <message>
        <source>Resend</source>
        <translation>再送信</translation>
    </message>
    <message numerus="yes">
        <source>Send the mail of %n invitation(s) again: %1?</source>
        <translation>
            <numerusform>%n 件の招待のメールを再送信しますか: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The link stays the same, and so does its expiry.</source>
        <translation>リンクと有効期限は変わりません。</translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s) cancelled.</source>
        <translation>
            <numerusform>%n 件の招待を取り消しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not cancelled</source>
        <translation>取り消しできませんでした</translation>
    </message>
    <message>
        <source>Cancel invitations</source>
        <translation>招待の取り消し</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n invitation(s): %1?</source>
        <translation>
            <numerusform>%n 件の招待を取り消しますか: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>A reply to it is refused from now on. The customer is not told; nothing in the customer&apos;s tenant is changed.</source>
        <translation>今後、この招待への返信は拒否されます。顧客には通知されず、顧客のテナントは何も変更されません。</translation>
    </message>
    <message>
        <source>Cancel in&amp;vitation</source>
        <translation>招待の取り消し(&amp;V)</translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s) deleted.</source>
        <translation>
            <numerusform>%n 件の招待を削除しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not deleted</source>
        <translation>削除できませんでした</translation>
    </message>
    <message>
        <source>Delete invitations</source>
        <translation>招待の削除</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n invitation(s): %1?</source>
        <translation>
            <numerusform>%n 件の招待を削除しますか: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Its keys, and a client secret that came back and was not added, are removed from this computer&apos;s keychain: a reply to it cannot be opened any more. Nothing in the customer&apos;s tenant is changed.</source>
        <translation>招待のキーと、返信されたもののまだ追加されていないクライアント シークレットは、このコンピューターのキーチェーンから削除されます。この招待への返信は開けなくなります。顧客のテナントは何も変更されません。</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The old link is withdrawn and the new one is sent by mail. It has a new invitation code and a new expiry.</source>
        <translation>古いリンクは無効になり、新しいリンクがメールで送信されます。招待コードと有効期限は新しくなります。</translation>
    </message>
    <message>
        <source>The old link is withdrawn. Send the new one yourself. It has a new invitation code and a new expiry.</source>
        <translation>古いリンクは無効になります。新しいリンクはご自身で送信してください。招待コードと有効期限は新しくなります。</translation>
    </message>
    <message>
        <source>Replace link</source>
        <translation>リンクの差し替え</translation>
    </message>
    <message>
        <source>Make a new link for %1?</source>
        <translation>%1 の新しいリンクを作成しますか?</translation>
    </message>
    <message>
        <source>&amp;Replace link</source>
        <translation>リンクの差し替え(&amp;R)</translation>
    </message>
    <message>
        <source>Import replies</source>
        <translation>返信のインポート</translation>
    </message>
    <message>
        <source>Replies (*.tenantlink-reply *.eml *.txt);;All files (*)</source>
        <translation>返信 (*.tenantlink-reply *.eml *.txt);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>The clipboard has no text. Copy the whole reply first.</source>
        <translation>クリップボードにテキストがありません。先に返信全体をコピーしてください。</translation>
    </message>
    <message>
        <source>Invite an administrator</source>
        <translation>管理者を招待</translation>
    </message>
</context>
<context>
    <name>TenantLink::PendingList</name>
    <message>
        <source>Short name</source>
        <translation>短縮名</translation>
    </message>
    <message>
        <source>Invitation Email</source>
        <translation>招待メールの宛先</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Can it be added?</source>
        <translation>追加の可否</translation>
    </message>
</context>
<context>
    <name>TenantLink::PermissionsTab</name>
    <message>
        <source>As of %1. Validate Authentication reads them again.</source>
        <translation>%1 時点。[認証の検証] で再読み取りします。</translation>
    </message>
    <message>
        <source>Not read yet. Choose Validate Authentication under Microsoft 365 settings.</source>
        <translation>まだ読み取られていません。[Microsoft 365 の設定] で [認証の検証] を選択してください。</translation>
    </message>
    <message>
        <source>Open in the A&amp;zure portal</source>
        <translation>Azure portal で開く(&amp;Z)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy permissions and roles</source>
        <translation>アクセス許可とロールのコピー</translation>
    </message>
    <message>
        <source>Filter permissions</source>
        <translation>アクセス許可のフィルター</translation>
    </message>
    <message>
        <source>Permissions and roles of the registration</source>
        <translation>アプリの登録のアクセス許可とロール</translation>
    </message>
    <message>
        <source>&amp;Add what is missing</source>
        <translation>不足分の追加(&amp;A)</translation>
    </message>
    <message>
        <source>Signs in as an administrator, shows what will be written, and writes it</source>
        <translation>管理者としてサインインし、書き込む内容を表示してから書き込みます</translation>
    </message>
    <message>
        <source>&amp;Remove what is no longer needed</source>
        <translation>不要になった項目の削除(&amp;R)</translation>
    </message>
    <message>
        <source>Signs in as an administrator and shows what the service does not need</source>
        <translation>管理者としてサインインし、サービスに不要なものを表示します</translation>
    </message>
    <message>
        <source>A change of this registration was not finished. Add what is missing lets you resume or undo it.</source>
        <translation>このアプリの登録に対する変更が完了していません。[不足分の追加] から、再開するか元に戻すことができます。</translation>
    </message>
</context>
<context>
    <name>TenantLink::ProgressInterface</name>
    <message>
        <source>Working</source>
        <translation>処理中</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>how far it is</comment>
        <translation>%1/%2</translation>
    </message>
</context>
<context>
    <name>TenantLink::ProviderPage</name>
    <message>
        <source>the provider&apos;s name</source>
        <translation>プロバイダー名</translation>
    </message>
    <message>
        <source>the contact&apos;s name</source>
        <translation>連絡先の名前</translation>
    </message>
    <message>
        <source>the contact&apos;s mail address</source>
        <translation>連絡先のメール</translation>
    </message>
    <message>
        <source>No invitation can be sent yet.</source>
        <translation>まだ招待を送信できません。</translation>
    </message>
    <message>
        <source>Before an invitation can be sent this page needs the provider&apos;s name and a contact.</source>
        <translation>招待を送信するには、このページでプロバイダー名と連絡先を入力する必要があります。</translation>
    </message>
    <message>
        <source>This is what customers see in an invitation, and whom they can ask.</source>
        <translation>招待で顧客に表示される情報と、問い合わせ先です。</translation>
    </message>
    <message>
        <source>No invitation can be sent yet. Still missing: %1.</source>
        <translation>まだ招待を送信できません。不足している情報: %1。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>Provider &amp;name:</source>
        <translation>プロバイダー名(&amp;N):</translation>
    </message>
    <message>
        <source>&amp;Contact name:</source>
        <translation>連絡先の名前(&amp;C):</translation>
    </message>
    <message>
        <source>Contact &amp;mail:</source>
        <translation>連絡先のメール(&amp;M):</translation>
    </message>
    <message>
        <source>Contact &amp;phone:</source>
        <translation>連絡先の電話(&amp;P):</translation>
    </message>
    <message>
        <source>&amp;Domain:</source>
        <translation>ドメイン(&amp;D):</translation>
    </message>
    <message>
        <source>Optional, for example contoso.com</source>
        <translation>任意 (例: contoso.com)</translation>
    </message>
    <message>
        <source>Where the signing key can be published, so that customers confirm an invitation without a telephone call.</source>
        <translation>署名キーを公開できるドメインです。公開すると、顧客は電話をかけずに招待を確認できます。</translation>
    </message>
    <message>
        <source>Sign-in applications</source>
        <translation>サインイン アプリ</translation>
    </message>
    <message>
        <source>With it a customer&apos;s admin signs in when TenantLink is to create the registration. It is a public client of yours: it has no secret, and its id is no secret.</source>
        <translation>TenantLink でアプリの登録を作成するときに、顧客の管理者がこれを使ってサインインします。貴社のパブリック クライアントであり、シークレットはなく、ID を秘密にする必要もありません。</translation>
    </message>
    <message>
        <source>Sign-in application of %1:</source>
        <translation>%1 のサインイン アプリ:</translation>
    </message>
    <message>
        <source>Optional: Application (Client) ID</source>
        <translation>任意: アプリケーション (クライアント) ID</translation>
    </message>
    <message>
        <source>Ho&amp;w do I create a sign-in application?</source>
        <translation>サインイン アプリの作成方法を表示(&amp;W)</translation>
    </message>
</context>
<context>
    <name>TenantLink::ProvisionList</name>
    <message>
        <source>Steps</source>
        <translation>手順</translation>
    </message>
    <message>
        <source>Progress of the steps</source>
        <translation>手順の進行状況</translation>
    </message>
    <message>
        <source>Working ...</source>
        <translation>処理しています ...</translation>
    </message>
    <message>
        <source>%1 ... (%2 of %3 steps are done)</source>
        <comment>step that runs</comment>
        <translation>%1 ... (%2/%3 の手順が完了)</translation>
    </message>
    <message>
        <source>Not everything could be done.</source>
        <translation>一部の処理を完了できませんでした。</translation>
    </message>
    <message>
        <source>Everything that you may do is done; the rest needs another administrator.</source>
        <translation>お使いの権限でできることはすべて完了しました。残りは別の管理者が行う必要があります。</translation>
    </message>
    <message>
        <source>Everything is done.</source>
        <translation>すべて完了しました。</translation>
    </message>
    <message>
        <source>Interrupted: %1 of %2 steps are done.</source>
        <translation>中断されました: %1/%2 の手順が完了しています。</translation>
    </message>
</context>
<context>
    <name>TenantLink::ProvisionRow</name>
    <message>
        <source>%1 (%2 of %3)</source>
        <comment>state of a step, how far it is</comment>
        <translation>%1 (%2/%3)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>step and its state</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>TenantLink::ProvisioningPage</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n か月</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 日</numerusform>
        </translation>
    </message>
    <message>
        <source>Another administrator has to do the rest, see below. Check again once that is done, also days later by opening the invitation&apos;s link again.</source>
        <translation>残りは別の管理者が行う必要があります (下記参照)。完了したら再チェックしてください。数日後でも、招待のリンクをもう一度開いて再チェックできます。</translation>
    </message>
    <message>
        <source>Another administrator has to do the rest, see below. The reply may go meanwhile, marked &quot;consent pending&quot;: just go on. Check again once it is done, also days later by opening the invitation&apos;s link again.</source>
        <translation>残りは別の管理者が行う必要があります (下記参照)。その間に、「同意待ち」の印を付けて返信を送信できます。このまま先に進んでください。完了したら、再チェックしてください。数日後でも、招待のリンクをもう一度開いて再チェックできます。</translation>
    </message>
    <message>
        <source>Provisioning</source>
        <translation>プロビジョニング</translation>
    </message>
    <message>
        <source>The App registration is made in your tenant. What is done so far is remembered: it can be interrupted, and goes on when the invitation&apos;s link is opened again.</source>
        <translation>テナントにアプリの登録を作成します。完了した内容は記録されるため、中断しても、招待のリンクをもう一度開けば続行できます。</translation>
    </message>
    <message>
        <source>Shorter &amp;life of the secret:</source>
        <translation>より短いシークレットの有効期間(&amp;L):</translation>
    </message>
    <message>
        <source>&amp;Use this life</source>
        <translation>この有効期間を使用(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>再試行(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Sign in again</source>
        <translation>もう一度サインイン(&amp;S)</translation>
    </message>
    <message>
        <source>Un&amp;do what was made</source>
        <translation>作成したものを元に戻す(&amp;D)</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>再チェック(&amp;A)</translation>
    </message>
</context>
<context>
    <name>TenantLink::RegistrationFields</name>
    <message>
        <source>The invitation is for this tenant.</source>
        <translation>この招待は、このテナントを対象としています。</translation>
    </message>
    <message>
        <source>Enter a sign-in name such as admin@contoso.com, or nothing.</source>
        <translation>admin@contoso.com のようなサインイン名を入力するか、空のままにしてください。</translation>
    </message>
    <message>
        <source>Optional: the sign-in name (UPN) of the customer&apos;s Microsoft 365 administrator.</source>
        <translation>任意: 顧客の Microsoft 365 管理者のサインイン名 (UPN)。</translation>
    </message>
    <message>
        <source>Customer Microsoft &amp;Tenant ID:</source>
        <translation>顧客の Microsoft テナント ID(&amp;T):</translation>
    </message>
    <message>
        <source>Application (Client) &amp;ID:</source>
        <translation>アプリケーション (クライアント) ID(&amp;I):</translation>
    </message>
    <message>
        <source>Client &amp;Secret:</source>
        <translation>クライアント シークレット(&amp;S):</translation>
    </message>
    <message>
        <source>&amp;M365 admin:</source>
        <translation>M365 管理者(&amp;M):</translation>
    </message>
    <message>
        <source>&amp;How do I create one?</source>
        <translation>作成方法を表示(&amp;H)</translation>
    </message>
</context>
<context>
    <name>TenantLink::RegistrationGuide</name>
    <message>
        <source>How do I create an App registration?</source>
        <translation>アプリの登録の作成方法を表示</translation>
    </message>
</context>
<context>
    <name>TenantLink::RegistrationPage</name>
    <message>
        <source>A new client secret was added in the tenant and filled in.</source>
        <translation>テナントに新しいクライアント シークレットが追加され、ここに入力されました。</translation>
    </message>
    <message>
        <source>Where another service uses this registration already: each service should have a client secret of its own. An administrator of the tenant signs in.</source>
        <translation>別のサービスがすでにこのアプリの登録を使用している場合に使用します。クライアント シークレットはサービスごとに用意してください。テナントの管理者がサインインします。</translation>
    </message>
    <message>
        <source>Known registration</source>
        <translation>既知の登録</translation>
    </message>
    <message>
        <source>Enter the App registration of the customer&apos;s tenant. It is checked on the next page; nothing is sent before.</source>
        <translation>顧客のテナントのアプリの登録を入力してください。次のページでチェックします。それまでは何も送信されません。</translation>
    </message>
    <message>
        <source>Create a new secret by si&amp;gning in</source>
        <translation>サインインして新しいシークレットを作成(&amp;G)</translation>
    </message>
    <message>
        <source>Microsoft c&amp;loud:</source>
        <translation>Microsoft クラウド(&amp;L):</translation>
    </message>
    <message>
        <source>The client secret was not kept with the draft. Enter it again.</source>
        <translation>クライアント シークレットは下書きに保存されていません。もう一度入力してください。</translation>
    </message>
</context>
<context>
    <name>TenantLink::RegistrationTab</name>
    <message>
        <source>Not set</source>
        <translation>未設定</translation>
    </message>
    <message>
        <source>Not on this computer</source>
        <translation>このコンピューターにはありません</translation>
    </message>
    <message>
        <source>Set. Type a new one to replace it.</source>
        <translation>設定済み。置き換えるには新しいものを入力します。</translation>
    </message>
    <message>
        <source>Set, begins with %1. Type a new one to replace it.</source>
        <translation>設定済み (%1 で始まる)。置き換えるには新しいものを入力します。</translation>
    </message>
    <message>
        <source>The client secret of this service is not on this computer. Validate and renew it where it was entered, or enter a secret here.</source>
        <translation>このサービスのクライアント シークレットは、このコンピューターにありません。入力したコンピューターで検証と更新を行うか、ここでシークレットを入力してください。</translation>
    </message>
    <message>
        <source>Unknown until the registration may read it</source>
        <translation>アプリの登録に読み取り権限が付与されるまで不明</translation>
    </message>
    <message>
        <source>Ask for a new client secret before this one ends.</source>
        <translation>有効期限が切れる前に、新しいクライアント シークレットを依頼してください。</translation>
    </message>
    <message>
        <source>The client secret has ended. Enter a new one.</source>
        <translation>クライアント シークレットの有効期限が切れています。新しいものを入力してください。</translation>
    </message>
    <message>
        <source>Signed in: Microsoft confirmed this account.</source>
        <translation>サインイン済み: Microsoft がこのアカウントを確認しました。</translation>
    </message>
    <message>
        <source>Stated: nobody signed in with this account.</source>
        <translation>申告: このアカウントでのサインインは行われていません。</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Saves what you changed, then validates it</source>
        <translation>変更した内容を保存してから検証します</translation>
    </message>
    <message>
        <source>Saving ...</source>
        <translation>保存しています ...</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>まだ保存されていません。</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>保存しました。</translation>
    </message>
    <message>
        <source>The same client secret</source>
        <translation>同じクライアント シークレット</translation>
    </message>
    <message>
        <source>The service %1 uses this client secret already.</source>
        <translation>サービス %1 がすでにこのクライアント シークレットを使用しています。</translation>
    </message>
    <message>
        <source>Each service should have a secret of its own, so that renewing one does not stop the other. Ask for another secret of the same App registration.</source>
        <translation>1 つを更新しても別のサービスが停止しないように、シークレットはサービスごとに用意してください。同じアプリの登録の別のシークレットを依頼してください。</translation>
    </message>
    <message>
        <source>&amp;Use it anyway</source>
        <translation>それでも使用する(&amp;U)</translation>
    </message>
    <message>
        <source>QOE &amp;Tenant ID:</source>
        <translation>QOE テナント ID(&amp;T):</translation>
    </message>
    <message>
        <source>QOE &amp;Client ID:</source>
        <translation>QOE クライアント ID(&amp;C):</translation>
    </message>
    <message>
        <source>QOE Client S&amp;ecret:</source>
        <translation>QOE クライアント シークレット(&amp;E):</translation>
    </message>
    <message>
        <source>QOE Client Secret</source>
        <translation>QOE クライアント シークレット</translation>
    </message>
    <message>
        <source>QOE Client Secret expiration date:</source>
        <translation>QOE クライアント シークレットの有効期限:</translation>
    </message>
    <message>
        <source>QOE Client Secret Days Until Expire:</source>
        <translation>QOE クライアント シークレットの残り日数:</translation>
    </message>
    <message>
        <source>Last QOE authentication status:</source>
        <translation>最後の QOE 認証の状態:</translation>
    </message>
    <message>
        <source>Last QOE authentication:</source>
        <translation>最後の QOE 認証:</translation>
    </message>
    <message>
        <source>Vali&amp;date QOE Authentication</source>
        <translation>QOE 認証の検証(&amp;D)</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>停止(&amp;O)</translation>
    </message>
    <message>
        <source>Stop the QOE validation</source>
        <translation>QOE の検証の停止</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save QOE settings</source>
        <translation>QOE 設定の保存</translation>
    </message>
    <message>
        <source>Rene&amp;w secret</source>
        <translation>シークレットの更新(&amp;W)</translation>
    </message>
    <message>
        <source>Renew QOE secret</source>
        <translation>QOE シークレットの更新</translation>
    </message>
    <message>
        <source>&amp;Tenant ID:</source>
        <translation>テナント ID(&amp;T):</translation>
    </message>
    <message>
        <source>&amp;Application ID:</source>
        <translation>アプリケーション ID(&amp;A):</translation>
    </message>
    <message>
        <source>&amp;Client Secret:</source>
        <translation>クライアント シークレット(&amp;C):</translation>
    </message>
    <message>
        <source>Client Secret</source>
        <translation>クライアント シークレット</translation>
    </message>
    <message>
        <source>Client Secret expiration date:</source>
        <translation>クライアント シークレットの有効期限:</translation>
    </message>
    <message>
        <source>Client Secret Days Until Expire:</source>
        <translation>クライアント シークレットの残り日数:</translation>
    </message>
    <message>
        <source>Last authentication status:</source>
        <translation>最後の認証の状態:</translation>
    </message>
    <message>
        <source>Last authentication:</source>
        <translation>最後の認証:</translation>
    </message>
    <message>
        <source>Vali&amp;date Authentication</source>
        <translation>認証の検証(&amp;D)</translation>
    </message>
    <message>
        <source>Stop the validation</source>
        <translation>検証の停止</translation>
    </message>
    <message>
        <source>Re-&amp;initiate authentication</source>
        <translation>認証のやり直し(&amp;I)</translation>
    </message>
    <message>
        <source>Sends the customer&apos;s admin a new invitation for this service</source>
        <translation>このサービスの新しい招待を顧客の管理者に送信します</translation>
    </message>
    <message>
        <source>Adds a new client secret in the tenant, tests it and switches to it</source>
        <translation>テナントに新しいクライアント シークレットを追加し、テストしてから切り替えます</translation>
    </message>
    <message>
        <source>Assigned Entra roles:</source>
        <translation>割り当てられた Entra ロール:</translation>
    </message>
    <message>
        <source>&amp;User Name:</source>
        <translation>ユーザー名(&amp;U):</translation>
    </message>
    <message>
        <source>Not validated yet.</source>
        <translation>まだ検証されていません。</translation>
    </message>
</context>
<context>
    <name>TenantLink::ReinitiateDialog</name>
    <message>
        <source>Enter a mail address, for example admin@contoso.com.</source>
        <translation>メール アドレスを入力してください (例: admin@contoso.com)。</translation>
    </message>
    <message numerus="yes">
        <source>The mail is sent by your mail server; the link is valid for %n day(s).</source>
        <translation>
            <numerusform>メールはメール サーバーから送信されます。リンクの有効期間は %n 日です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No mail server is set up: the invitation is made, and you hand the link over yourself. It is valid for %n day(s).</source>
        <translation>
            <numerusform>メール サーバーが設定されていません。招待は作成されますが、リンクはご自身で渡してください。リンクの有効期間は %n 日です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Re-initiate authentication of %1</source>
        <translation>%1 の認証のやり直し</translation>
    </message>
    <message>
        <source>The customer&apos;s admin gets a new invitation for this service. Only the service&apos;s own tenant is accepted. The present registration stays in use until the new one was imported and applied under Pending Invitations.</source>
        <translation>このサービスの新しい招待が顧客の管理者に送られます。受け付けられるのは、このサービスのテナントだけです。新しい登録が [保留中の招待] でインポートされて適用されるまで、現在の登録が引き続き使用されます。</translation>
    </message>
    <message>
        <source>&amp;Invitation Email:</source>
        <translation>招待メールの宛先(&amp;I):</translation>
    </message>
    <message>
        <source>M365 &amp;Admin Email:</source>
        <translation>M365 管理者メール(&amp;A):</translation>
    </message>
    <message>
        <source>Empty: the same</source>
        <translation>空: 同じアドレス</translation>
    </message>
    <message>
        <source>&amp;Send invitation</source>
        <translation>招待の送信(&amp;S)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>閉じる(&amp;L)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>TenantLink::RemoveSurplusDialog</name>
    <message>
        <source>Permissions and roles can only be removed by an administrator of the customer&apos;s tenant.</source>
        <translation>アクセス許可とロールを削除できるのは、顧客のテナントの管理者だけです。</translation>
    </message>
    <message>
        <source>Nothing of this service needs it. Whatever else uses this registration with it stops working.</source>
        <translation>このサービスには不要です。このアプリの登録で、これを使用しているほかのものは動作しなくなります。</translation>
    </message>
    <message>
        <source>It serves %1, and another role of the registration does the same. Whatever else uses this registration with it stops working.</source>
        <translation>用途は %1 ですが、アプリの登録の別のロールも同じ役割を果たします。このアプリの登録で、これを使用しているほかのものは動作しなくなります。</translation>
    </message>
    <message>
        <source>Stops working: %1, and whatever else uses this registration with it.</source>
        <translation>次のものが動作しなくなります: %1、およびこのアプリの登録でこれを使用しているほかのもの。</translation>
    </message>
    <message>
        <source>Reading the registration ...</source>
        <translation>アプリの登録を読み取っています ...</translation>
    </message>
    <message>
        <source>There is nothing to remove.</source>
        <translation>削除するものはありません。</translation>
    </message>
    <message>
        <source>Tick what shall be removed:</source>
        <translation>削除するものをオンにしてください:</translation>
    </message>
    <message>
        <source>Removing ...</source>
        <translation>削除しています ...</translation>
    </message>
    <message>
        <source>Not everything could be removed.</source>
        <translation>一部を削除できませんでした。</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>削除しました。</translation>
    </message>
    <message>
        <source>Remove what is no longer needed: %1</source>
        <translation>不要になった項目の削除: %1</translation>
    </message>
    <message>
        <source>You sign in as an administrator of the customer&apos;s tenant. Then you see which permissions and roles of the registration the service does not need, and choose. Nothing is removed that you did not tick.</source>
        <translation>顧客のテナントの管理者としてサインインします。アプリの登録のアクセス許可とロールのうち、サービスに不要なものが表示されるので、選択してください。オンにしていないものは削除されません。</translation>
    </message>
    <message>
        <source>The registration has only what the service asks for.</source>
        <translation>アプリの登録には、サービスが要求するものだけがあります。</translation>
    </message>
    <message>
        <source>Other programs may use the same registration. What they need stops working for them at once.</source>
        <translation>ほかのプログラムが同じアプリの登録を使用している可能性があります。それらに必要なものを削除すると、すぐに動作しなくなります。</translation>
    </message>
    <message>
        <source>The directory roles of the registration could not be read.</source>
        <translation>アプリの登録のディレクトリ ロールを読み取れませんでした。</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>サインイン(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
</context>
<context>
    <name>TenantLink::RenewSecretDialog</name>
    <message>
        <source>A new client secret can only be added by an administrator of the customer&apos;s tenant.</source>
        <translation>新しいクライアント シークレットを追加できるのは、顧客のテナントの管理者だけです。</translation>
    </message>
    <message>
        <source>The old client secret stays in use until the new one was tested.</source>
        <translation>新しいものがテストされるまで、古いクライアント シークレットが引き続き使用されます。</translation>
    </message>
    <message>
        <source>The old client secret was removed.</source>
        <translation>古いクライアント シークレットは削除されました。</translation>
    </message>
    <message>
        <source>Removing the old client secret ...</source>
        <translation>古いクライアント シークレットを削除しています ...</translation>
    </message>
    <message>
        <source>The service uses the new client secret now. It ends on %1.</source>
        <translation>サービスは新しいクライアント シークレットを使用しています。有効期限は %1 です。</translation>
    </message>
    <message>
        <source>Renew the client secret: %1</source>
        <translation>クライアント シークレットの更新: %1</translation>
    </message>
    <message>
        <source>A new client secret is added to the App registration, tested, and used from then on. The old one is not touched before you say so.</source>
        <translation>新しいクライアント シークレットがアプリの登録に追加され、テストされてから使用されます。古いものは、指示があるまで変更されません。</translation>
    </message>
    <message>
        <source>By the registration &amp;itself</source>
        <translation>アプリの登録自身で更新(&amp;I)</translation>
    </message>
    <message>
        <source>Looking whether the registration may do that ...</source>
        <translation>アプリの登録に権限があるかどうかを確認しています ...</translation>
    </message>
    <message>
        <source>It has the permission Application.ReadWrite.OwnedBy and is an owner of itself. Nobody has to sign in.</source>
        <translation>アプリの登録にはアクセス許可 Application.ReadWrite.OwnedBy があり、自身の所有者になっています。サインインは不要です。</translation>
    </message>
    <message>
        <source>Not possible: that needs the permission Application.ReadWrite.OwnedBy, a registration that is an owner of itself, and a client secret that still works.</source>
        <translation>使用できません。アクセス許可 Application.ReadWrite.OwnedBy、自身の所有者であるアプリの登録、まだ有効なクライアント シークレットが必要です。</translation>
    </message>
    <message>
        <source>By signing in as an &amp;administrator</source>
        <translation>管理者としてサインインして更新(&amp;A)</translation>
    </message>
    <message>
        <source>An owner of the registration, or an Application Administrator, signs in.</source>
        <translation>アプリの登録の所有者、または Application Administrator がサインインします。</translation>
    </message>
    <message>
        <source>&amp;Valid for:</source>
        <translation>有効期間(&amp;V):</translation>
    </message>
    <message>
        <source>the old client secret, which begins with %1 and ends on %2</source>
        <translation>古いクライアント シークレット (%1 で始まり、有効期限は %2)</translation>
    </message>
    <message>
        <source>the old client secret, which begins with %1</source>
        <translation>古いクライアント シークレット (%1 で始まるもの)</translation>
    </message>
    <message>
        <source>Only the new client secret works from now on.</source>
        <translation>今後は新しいクライアント シークレットだけが有効です。</translation>
    </message>
    <message>
        <source>It is not certain which of the registration&apos;s client secrets is %1. Remove it in the Azure portal, if nothing else uses it.</source>
        <translation>アプリの登録のクライアント シークレットのうち、どれが%1であるか特定できません。ほかに使用しているものがなければ、Azure portal で削除してください。</translation>
    </message>
    <message>
        <source>Remove %1? Whatever else still uses it stops working at once. If you keep it, it works until it ends.</source>
        <translation>%1を削除しますか? まだこれを使用しているものは、すぐに動作しなくなります。残した場合は、有効期限まで使用できます。</translation>
    </message>
    <message>
        <source>Remove the &amp;old secret</source>
        <translation>古いシークレットを削除(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Renew</source>
        <translation>更新(&amp;R)</translation>
    </message>
    <message>
        <source>Choose a shorter &amp;life</source>
        <translation>より短い有効期間を選択(&amp;L)</translation>
    </message>
</context>
<context>
    <name>TenantLink::RightsPage</name>
    <message>
        <source>Your account&apos;s roles do not include making App registrations. Where the tenant lets everybody make them it may work all the same.</source>
        <translation>お使いのアカウントのロールには、アプリの登録を作成する権限が含まれていません。テナントがすべてのユーザーに作成を許可している場合は、それでも作成できることがあります。</translation>
    </message>
    <message>
        <source>Your account may not grant admin consent. Everything else is done, and you get a link to forward to a Global Administrator or Privileged Role Administrator.</source>
        <translation>お使いのアカウントでは、管理者の同意を与えられません。それ以外はすべて実行され、Global Administrator または Privileged Role Administrator に転送するリンクが表示されます。</translation>
    </message>
    <message>
        <source>Your account may not assign directory roles. Everything else is done, and you get the steps and commands to forward to a Global Administrator or Privileged Role Administrator.</source>
        <translation>お使いのアカウントでは、ディレクトリ ロールを割り当てられません。それ以外はすべて実行され、Global Administrator または Privileged Role Administrator に転送する手順とコマンドが表示されます。</translation>
    </message>
    <message>
        <source>It could not be checked whether your account&apos;s roles suffice. What it may not do is told afterwards, with what to forward to another administrator.</source>
        <translation>お使いのアカウントのロールが十分かどうかをチェックできませんでした。権限が足りない作業は、別の管理者に転送する内容とともに後で表示されます。</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>必須</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>推奨</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <comment>permission, how much it is needed, reason</comment>
        <translation>%1 (%2): %3</translation>
    </message>
    <message>
        <source>It ends on %1.</source>
        <translation>有効期限は %1 です。</translation>
    </message>
    <message>
        <source>Name and rights</source>
        <translation>名前と権限</translation>
    </message>
    <message>
        <source>Nothing in your tenant has been created yet. Choose what shall be, and read below exactly what will be written.</source>
        <translation>テナントにはまだ何も作成されていません。作成する内容を選択し、書き込まれる内容を下で確認してください。</translation>
    </message>
    <message>
        <source>Start &amp;provisioning</source>
        <translation>プロビジョニングの開始(&amp;P)</translation>
    </message>
    <message>
        <source>Na&amp;me of the App registration:</source>
        <translation>アプリの登録の名前(&amp;M):</translation>
    </message>
    <message>
        <source>&amp;Life of the client secret:</source>
        <translation>クライアント シークレットの有効期間(&amp;L):</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n か月</numerusform>
        </translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>アクセス許可</translation>
    </message>
    <message>
        <source>What will be written</source>
        <translation>書き込まれる内容</translation>
    </message>
    <message>
        <source>Show as &amp;commands ...</source>
        <translation>コマンドとして表示(&amp;C) ...</translation>
    </message>
    <message>
        <source>Show as commands</source>
        <translation>コマンドとして表示</translation>
    </message>
</context>
<context>
    <name>TenantLink::RightsView</name>
    <message>
        <source>Rights that the App registration needs, and why</source>
        <translation>アプリの登録に必要な権限とその理由</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>必須</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>推奨</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>%1 (%2, %3): %4</source>
        <comment>name, kind, how much it is needed, reason</comment>
        <translation>%1 (%2、%3): %4</translation>
    </message>
    <message>
        <source>permission</source>
        <translation>アクセス許可</translation>
    </message>
    <message>
        <source>directory role</source>
        <translation>ディレクトリ ロール</translation>
    </message>
</context>
<context>
    <name>TenantLink::RoleChoice</name>
    <message>
        <source>The roles then hold for the users and groups of that unit only. Voice routes, gateways and domains belong to the whole tenant: they cannot be set up this way. Directory Readers is assigned for the whole tenant beside it.</source>
        <translation>ロールは、その管理単位のユーザーとグループにのみ適用されます。音声ルート、ゲートウェイ、ドメインはテナント全体に属するため、この方法ではセットアップできません。加えて、Directory Readers がテナント全体に対して割り当てられます。</translation>
    </message>
    <message>
        <source>Reading the administrative units needs one more right, for which you sign in again.</source>
        <translation>管理単位の読み取りには追加の権限が必要なため、もう一度サインインします。</translation>
    </message>
    <message>
        <source>There is no administrative unit in this tenant.</source>
        <translation>このテナントに管理単位はありません。</translation>
    </message>
    <message>
        <source>Directory roles</source>
        <translation>ディレクトリ ロール</translation>
    </message>
    <message>
        <source> and </source>
        <comment>between two roles</comment>
        <translation> と </translation>
    </message>
    <message>
        <source>Teams Administrator is the usual choice; two roles together are narrower.</source>
        <translation>通常は Teams Administrator を選択します。2 つのロールを組み合わせると、範囲が狭くなります。</translation>
    </message>
    <message>
        <source>Also %1</source>
        <comment>role</comment>
        <translation>%1 も割り当てる</translation>
    </message>
    <message>
        <source>Only for one administrative &amp;unit</source>
        <translation>1 つの管理単位のみ(&amp;U)</translation>
    </message>
    <message>
        <source>Administrati&amp;ve unit:</source>
        <translation>管理単位(&amp;V):</translation>
    </message>
    <message>
        <source>Si&amp;gn in again to read the units</source>
        <translation>もう一度サインインして管理単位を読み取る(&amp;G)</translation>
    </message>
</context>
<context>
    <name>TenantLink::RoutingForm</name>
    <message>
        <source>The known SBCs could not be read: %1 You can type the domain.</source>
        <translation>既知の SBC を読み取れませんでした: %1 ドメインを直接入力できます。</translation>
    </message>
    <message>
        <source>No SBC is known yet (Configuration &gt; SBCs). You can type the domain.</source>
        <translation>既知の SBC がまだありません ([構成] &gt; [SBC])。ドメインを直接入力できます。</translation>
    </message>
    <message numerus="yes">
        <source>Microsoft takes at most %n characters after the @ of a user name: in this domain there can be no activation user. Choose a shorter name.</source>
        <translation>
            <numerusform>Microsoft では、ユーザー名の @ より後は %n 文字までです。このドメインではアクティブ化ユーザーを作成できません。より短い名前を選択してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Usually the short name. Letters, digits and inner hyphens.</source>
        <translation>通常は短縮名です。文字、数字、途中のハイフンを使用できます。</translation>
    </message>
    <message>
        <source>As it is written: %1. DNS and Microsoft 365 have the name above.</source>
        <translation>表記どおりの名前: %1。DNS と Microsoft 365 では、上の名前になります。</translation>
    </message>
    <message>
        <source>What is configured</source>
        <translation>構成の対象</translation>
    </message>
    <message>
        <source>&amp;M365 default routing and SBC configuration</source>
        <translation>M365 の既定のルーティングと SBC の構成(&amp;M)</translation>
    </message>
    <message>
        <source>SBC &amp;only</source>
        <translation>SBC のみ(&amp;O)</translation>
    </message>
    <message>
        <source>Trunk model</source>
        <translation>トランク モデル</translation>
    </message>
    <message>
        <source>&amp;Derived trunk</source>
        <translation>派生トランク(&amp;D)</translation>
    </message>
    <message>
        <source>The voice route names the customer&apos;s sub-domain; no gateway is registered in the customer&apos;s tenant. Usual for hosted services.</source>
        <translation>音声ルートに顧客のサブドメインを指定します。顧客のテナントにゲートウェイは登録されません。ホスト型サービスでは一般的な方法です。</translation>
    </message>
    <message>
        <source>O&amp;wn gateway</source>
        <translation>独自ゲートウェイ(&amp;W)</translation>
    </message>
    <message>
        <source>A gateway with the sub-domain&apos;s name is registered in the customer&apos;s tenant.</source>
        <translation>サブドメインの名前のゲートウェイを顧客のテナントに登録します。</translation>
    </message>
    <message>
        <source>&amp;SBC domain:</source>
        <translation>SBC ドメイン(&amp;S):</translation>
    </message>
    <message>
        <source>S&amp;ub-domain:</source>
        <translation>サブドメイン(&amp;U):</translation>
    </message>
    <message>
        <source>Sub-domain preview:</source>
        <translation>サブドメインのプレビュー:</translation>
    </message>
    <message>
        <source>Sub-domain preview</source>
        <translation>サブドメインのプレビュー</translation>
    </message>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>&amp;Two-step (recommended)</source>
        <translation>2 段階 (推奨)(&amp;T)</translation>
    </message>
    <message>
        <source>Two-step</source>
        <translation>2 段階</translation>
    </message>
    <message>
        <source>Manua&amp;l</source>
        <translation>手動(&amp;L)</translation>
    </message>
    <message>
        <source>Activation user</source>
        <translation>アクティブ化ユーザー</translation>
    </message>
</context>
<context>
    <name>TenantLink::RoutingPage</name>
    <message>
        <source>Routing and DNS</source>
        <translation>ルーティングと DNS</translation>
    </message>
    <message>
        <source>The customer gets a name of its own on the SBC&apos;s domain. The tenant has to know it and prove it.</source>
        <translation>顧客には、SBC のドメインで専用の名前が割り当てられます。テナントにその名前を登録し、所有を証明する必要があります。</translation>
    </message>
</context>
<context>
    <name>TenantLink::RoutingScripts</name>
    <message>
        <source>The templates could not be read: %1</source>
        <translation>テンプレートを読み取れませんでした: %1</translation>
    </message>
    <message>
        <source>Built-in for this trunk model</source>
        <translation>このトランク モデルの組み込みテンプレート</translation>
    </message>
    <message>
        <source>A template that was deleted</source>
        <translation>削除されたテンプレート</translation>
    </message>
    <message>
        <source>The chosen template</source>
        <translation>選択したテンプレート</translation>
    </message>
    <message>
        <source>Teams sc&amp;ript template:</source>
        <translation>Teams スクリプト テンプレート(&amp;R):</translation>
    </message>
    <message>
        <source>Teams clean-u&amp;p template:</source>
        <translation>Teams クリーンアップ テンプレート(&amp;P):</translation>
    </message>
</context>
<context>
    <name>TenantLink::RoutingTab</name>
    <message>
        <source>Saving ...</source>
        <translation>保存しています ...</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>まだ保存されていません。</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>保存しました。</translation>
    </message>
    <message>
        <source>What was set up for %1 stays in the tenant and on the SBC. Run its clean-up scripts before you save (Tasks); afterwards tasks and scripts must run again.</source>
        <translation>%1 用にセットアップしたものは、テナントと SBC に残ります。保存する前に、クリーンアップ スクリプト ([タスク]) を実行してください。保存した後、タスクとスクリプトをもう一度実行する必要があります。</translation>
    </message>
    <message>
        <source>Tasks and scripts must run again: choose Run all that is left under Tasks, then run the scripts.</source>
        <translation>タスクとスクリプトをもう一度実行する必要があります。[タスク] で [残りをすべて実行] を選択してから、スクリプトを実行してください。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save Routing and DNS</source>
        <translation>ルーティングと DNS の保存</translation>
    </message>
    <message>
        <source>Routing and DNS</source>
        <translation>ルーティングと DNS</translation>
    </message>
</context>
<context>
    <name>TenantLink::SbcDialog</name>
    <message>
        <source>There is an SBC of this name already. Choose another name.</source>
        <translation>この名前の SBC はすでに存在します。別の名前を選択してください。</translation>
    </message>
    <message>
        <source>Edit SBC</source>
        <translation>SBC の編集</translation>
    </message>
    <message>
        <source>Add SBC</source>
        <translation>SBC の追加</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名前(&amp;N):</translation>
    </message>
    <message>
        <source>&amp;FQDN:</source>
        <translation>FQDN(&amp;F):</translation>
    </message>
    <message>
        <source>&amp;Description:</source>
        <translation>説明(&amp;D):</translation>
    </message>
    <message>
        <source>The base domain of the SBC, for example sbc.example.com. The customers&apos; sub-domains are below it.</source>
        <translation>SBC のベース ドメインです (例: sbc.example.com)。顧客のサブドメインはこの下に作成されます。</translation>
    </message>
    <message>
        <source>&amp;SIP port:</source>
        <translation>SIP ポート(&amp;S):</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>保存(&amp;V)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>TenantLink::SbcsModel</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>FQDN</source>
        <translation>FQDN</translation>
    </message>
    <message>
        <source>SIP port</source>
        <translation>SIP ポート</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
</context>
<context>
    <name>TenantLink::SbcsPage</name>
    <message>
        <source>&amp;Add SBC</source>
        <translation>SBC の追加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Edit SBC</source>
        <translation>SBC の編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Remove SBC</source>
        <translation>SBC の削除(&amp;R)</translation>
    </message>
    <message>
        <source>Removes the selected SBCs from this list; nothing is changed on them</source>
        <translation>選択した SBC をこの一覧から削除します。SBC 自体は何も変更されません</translation>
    </message>
    <message>
        <source>SBCs</source>
        <translation>SBC</translation>
    </message>
    <message>
        <source>Filter SBCs</source>
        <translation>SBC のフィルター</translation>
    </message>
    <message>
        <source>Copy SBCs</source>
        <translation>SBC のコピー</translation>
    </message>
    <message>
        <source>Export CSV of SBCs</source>
        <translation>SBC の CSV エクスポート</translation>
    </message>
    <message>
        <source>Columns of SBCs</source>
        <translation>SBC の列</translation>
    </message>
    <message>
        <source>There is no SBC yet.
Add the ones that you have, so that services can be set up on them.</source>
        <translation>SBC がまだありません。
サービスをセットアップできるように、お使いの SBC を追加してください。</translation>
    </message>
    <message>
        <source>No SBC matches the filter.</source>
        <translation>フィルターに一致する SBC はありません。</translation>
    </message>
    <message>
        <source>sbcs.csv</source>
        <comment>file name</comment>
        <translation>SBC.csv</translation>
    </message>
    <message>
        <source>%1 saved.</source>
        <translation>%1 を保存しました。</translation>
    </message>
    <message>
        <source>Remove SBCs</source>
        <translation>SBC の削除</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n SBC(s) from the list: %1?</source>
        <translation>
            <numerusform>%n 件の SBC を一覧から削除しますか: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Services that are set up on it keep working, but no script can be made for them until another SBC is chosen. Nothing is changed on the SBC itself.</source>
        <translation>この SBC でセットアップされたサービスは引き続き動作しますが、別の SBC を選択するまでスクリプトを作成できません。SBC 自体は何も変更されません。</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message numerus="yes">
        <source>%n SBC(s) removed.</source>
        <translation>
            <numerusform>%n 件の SBC を削除しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Add the first SBC</source>
        <translation>最初の SBC を追加</translation>
    </message>
</context>
<context>
    <name>TenantLink::SecretField</name>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Show secret</source>
        <translation>シークレットの表示</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>表示: %1</translation>
    </message>
    <message>
        <source>Shows the secret while you hold this button</source>
        <translation>このボタンを押している間、シークレットを表示します</translation>
    </message>
</context>
<context>
    <name>TenantLink::SecretLifeBox</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n か月</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TenantLink::SecretsBanner</name>
    <message>
        <source>Show services</source>
        <translation>サービスの表示</translation>
    </message>
    <message>
        <source>Shows the services whose client secrets end first</source>
        <translation>クライアント シークレットの有効期限が早いサービスから順に表示します</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close the message about client secrets</source>
        <translation>クライアント シークレットに関するメッセージを閉じる</translation>
    </message>
</context>
<context>
    <name>TenantLink::SendLinkPage</name>
    <message>
        <source>Enter a mail address such as name@example.com.</source>
        <translation>name@example.com のようなメール アドレスを入力してください。</translation>
    </message>
    <message>
        <source>No email address is kept for this customer. Enter the administrator&apos;s.</source>
        <translation>この顧客のメール アドレスは登録されていません。管理者のメール アドレスを入力してください。</translation>
    </message>
    <message>
        <source>The mail with the link goes there.</source>
        <translation>リンクを記載したメールの送信先です。</translation>
    </message>
    <message>
        <source>Enter a sign-in name such as admin@contoso.com.</source>
        <translation>admin@contoso.com のようなサインイン名を入力してください。</translation>
    </message>
    <message>
        <source>The sign-in name (UPN) of the Microsoft 365 administrator who will authenticate.</source>
        <translation>認証を行う Microsoft 365 管理者のサインイン名 (UPN) です。</translation>
    </message>
    <message>
        <source>Checking whether an invitation can be made ...</source>
        <translation>招待を作成できるかどうかを確認しています ...</translation>
    </message>
    <message numerus="yes">
        <source>You then send the link yourself. It is valid for %n day(s).</source>
        <translation>
            <numerusform>その後、リンクをご自身で送信してください。リンクの有効期間は %n 日です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The mail goes off at once. Its link is valid for %n day(s).</source>
        <translation>
            <numerusform>メールはすぐに送信されます。リンクの有効期間は %n 日です。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Create invitation</source>
        <translation>招待の作成(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Send invitation</source>
        <translation>招待の送信(&amp;S)</translation>
    </message>
    <message>
        <source>Send link</source>
        <translation>リンクの送信</translation>
    </message>
    <message>
        <source>Invite the customer&apos;s IT administrator to authenticate the tenant. Nothing is sent before the next page.</source>
        <translation>テナントの認証のため、顧客の IT 管理者を招待します。次のページに進むまで、何も送信されません。</translation>
    </message>
    <message>
        <source>Who gets the mail</source>
        <translation>メールの受信者</translation>
    </message>
    <message>
        <source>The c&amp;ustomer&apos;s administrator</source>
        <translation>顧客の管理者(&amp;U)</translation>
    </message>
    <message>
        <source>The &amp;provider&apos;s own account</source>
        <translation>プロバイダー自身のアカウント(&amp;P)</translation>
    </message>
    <message>
        <source>Microsoft clou&amp;d:</source>
        <translation>Microsoft クラウド(&amp;D):</translation>
    </message>
    <message>
        <source>Invitation &amp;Email:</source>
        <translation>招待メールの宛先(&amp;E):</translation>
    </message>
    <message>
        <source>&amp;M365 Admin Email:</source>
        <translation>M365 管理者メール(&amp;M):</translation>
    </message>
    <message>
        <source>How the link gets there</source>
        <translation>リンクを届ける方法</translation>
    </message>
    <message>
        <source>No mail server is set up, so TenantLink cannot send the mail itself.</source>
        <translation>メール サーバーが設定されていないため、TenantLink からメールを送信できません。</translation>
    </message>
    <message>
        <source>Set up the mail ser&amp;ver ...</source>
        <translation>メール サーバーの設定(&amp;V) ...</translation>
    </message>
    <message>
        <source>Set up the mail server</source>
        <translation>メール サーバーの設定</translation>
    </message>
    <message>
        <source>&amp;Open in my mail program</source>
        <translation>メール プログラムで開く(&amp;O)</translation>
    </message>
    <message>
        <source>Copy the &amp;link</source>
        <translation>リンクのコピー(&amp;L)</translation>
    </message>
</context>
<context>
    <name>TenantLink::ServiceActions</name>
    <message>
        <source>Run it in PowerShell with the module MicrosoftTeams. It asks for the client secret: no secret is in it.</source>
        <translation>モジュール MicrosoftTeams を使用して PowerShell で実行してください。クライアント シークレットの入力を求められます。スクリプトにシークレットは含まれていません。</translation>
    </message>
    <message>
        <source>Enter it at the command line of the SBC. No secret is in it: enter those where it says so.</source>
        <translation>SBC のコマンド ラインで入力してください。シークレットは含まれていません。指示のある場所で入力してください。</translation>
    </message>
    <message>
        <source>Teams routing script</source>
        <translation>Teams ルーティング スクリプト</translation>
    </message>
    <message>
        <source>Teams routing clean-up script</source>
        <translation>Teams ルーティング クリーンアップ スクリプト</translation>
    </message>
    <message>
        <source>SBC script</source>
        <translation>SBC スクリプト</translation>
    </message>
    <message>
        <source>SBC clean-up script</source>
        <translation>SBC クリーンアップ スクリプト</translation>
    </message>
    <message>
        <source>To: %1
Subject: %2

%3</source>
        <comment>a mail to copy</comment>
        <translation>宛先: %1
件名: %2

%3</translation>
    </message>
    <message>
        <source>Mail to the customer</source>
        <translation>顧客へのメール</translation>
    </message>
    <message>
        <source>No mail program could be opened. Copy the text into a mail of your own.</source>
        <translation>メール プログラムを開けませんでした。テキストをコピーして、ご自身のメールに貼り付けてください。</translation>
    </message>
    <message>
        <source>Save service package</source>
        <translation>サービス パッケージの保存</translation>
    </message>
    <message>
        <source>Zip archives (*.zip)</source>
        <translation>Zip アーカイブ (*.zip)</translation>
    </message>
    <message>
        <source>Save service package in a folder</source>
        <translation>サービス パッケージをフォルダーに保存</translation>
    </message>
    <message>
        <source>Your mail program was asked to open the mail. Read it before you send it.</source>
        <translation>メール プログラムにメールを渡しました。送信する前に内容を確認してください。</translation>
    </message>
    <message>
        <source>The service package was saved: %1</source>
        <translation>サービス パッケージを保存しました: %1</translation>
    </message>
    <message>
        <source>Show Teams &amp;routing script</source>
        <translation>Teams ルーティング スクリプトの表示(&amp;R)</translation>
    </message>
    <message>
        <source>Show &amp;SBC script</source>
        <translation>SBC スクリプトの表示(&amp;S)</translation>
    </message>
    <message>
        <source>Show Teams routing c&amp;lean-up script</source>
        <translation>Teams ルーティング クリーンアップ スクリプトの表示(&amp;L)</translation>
    </message>
    <message>
        <source>Show SBC cl&amp;ean-up script</source>
        <translation>SBC クリーンアップ スクリプトの表示(&amp;E)</translation>
    </message>
    <message>
        <source>Save service package as &amp;zip file ...</source>
        <translation>サービス パッケージを zip ファイルとして保存(&amp;Z) ...</translation>
    </message>
    <message>
        <source>Save service package as zip file</source>
        <translation>サービス パッケージを zip ファイルとして保存</translation>
    </message>
    <message>
        <source>Save service package in a f&amp;older ...</source>
        <translation>サービス パッケージをフォルダーに保存(&amp;O) ...</translation>
    </message>
    <message>
        <source>Tell the c&amp;ustomer</source>
        <translation>顧客に連絡(&amp;U)</translation>
    </message>
</context>
<context>
    <name>TenantLink::ServicePortal</name>
    <message>
        <source>%1 - Service portal</source>
        <translation>%1 - サービス ポータル</translation>
    </message>
    <message>
        <source>Service portal</source>
        <translation>サービス ポータル</translation>
    </message>
    <message>
        <source>Loading ...</source>
        <translation>読み込んでいます ...</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>full name, short name</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Direct Routing service of %1</source>
        <translation>%1 のダイレクト ルーティング サービス</translation>
    </message>
    <message>
        <source>Microsoft 365 settings</source>
        <translation>Microsoft 365 の設定</translation>
    </message>
    <message>
        <source>Permissions and roles</source>
        <translation>アクセス許可とロール</translation>
    </message>
    <message>
        <source>QOE integration with Microsoft Teams</source>
        <translation>QOE と Microsoft Teams の統合</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Routing and DNS</source>
        <translation>ルーティングと DNS</translation>
    </message>
    <message>
        <source>SIP connection</source>
        <translation>SIP 接続</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>Parts of the service</source>
        <translation>サービスの各セクション</translation>
    </message>
    <message>
        <source>There are changes that were not saved.</source>
        <translation>保存されていない変更があります。</translation>
    </message>
</context>
<context>
    <name>TenantLink::ServiceTab</name>
    <message>
        <source>Another service has this name already.</source>
        <translation>この名前のサービスはすでに存在します。</translation>
    </message>
    <message>
        <source>This name is no DNS label: it cannot be used as a sub-domain.</source>
        <translation>この名前は DNS ラベルとして無効です。サブドメインには使用できません。</translation>
    </message>
    <message numerus="yes">
        <source>Use at most %n character(s).</source>
        <translation>
            <numerusform>%n 文字以内で入力してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the license type</source>
        <translation>ライセンスの種類の変更</translation>
    </message>
    <message>
        <source>Change %1 to %2?</source>
        <comment>short name, license type</comment>
        <translation>%1 を %2 に変更しますか?</translation>
    </message>
    <message>
        <source>&amp;Change license type</source>
        <translation>ライセンスの種類の変更(&amp;C)</translation>
    </message>
    <message>
        <source>Saving ...</source>
        <translation>保存しています ...</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>まだ保存されていません。</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>保存しました。</translation>
    </message>
    <message>
        <source>Customer:</source>
        <translation>顧客:</translation>
    </message>
    <message>
        <source>&amp;Full Name of Service:</source>
        <translation>サービスの正式名称(&amp;F):</translation>
    </message>
    <message>
        <source>&amp;Unique Short Name:</source>
        <translation>一意の短縮名(&amp;U):</translation>
    </message>
    <message>
        <source>&amp;License type:</source>
        <translation>ライセンスの種類(&amp;L):</translation>
    </message>
    <message>
        <source>Lice&amp;nsed users:</source>
        <translation>ライセンス ユーザー数(&amp;N):</translation>
    </message>
    <message>
        <source>Deploy status:</source>
        <translation>展開の状態:</translation>
    </message>
    <message>
        <source>Created:</source>
        <translation>作成日時:</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save service</source>
        <translation>サービスの保存</translation>
    </message>
    <message>
        <source>&amp;Change customer ...</source>
        <translation>顧客の変更(&amp;C) ...</translation>
    </message>
    <message>
        <source>Change customer</source>
        <translation>顧客の変更</translation>
    </message>
    <message>
        <source>The short name</source>
        <translation>短縮名を使用</translation>
    </message>
</context>
<context>
    <name>TenantLink::ServicesModel</name>
    <message>
        <source>Short name</source>
        <translation>短縮名</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>正式名称</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>License type</source>
        <translation>ライセンスの種類</translation>
    </message>
    <message>
        <source>Licensed users</source>
        <translation>ライセンス ユーザー数</translation>
    </message>
    <message>
        <source>Deploy status</source>
        <translation>展開の状態</translation>
    </message>
    <message>
        <source>Authentication status</source>
        <translation>認証の状態</translation>
    </message>
    <message>
        <source>Secret expires in</source>
        <translation>シークレットの期限まで</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成日時</translation>
    </message>
</context>
<context>
    <name>TenantLink::ServicesPage</name>
    <message>
        <source>&amp;Add Service</source>
        <translation>サービスの追加(&amp;A)</translation>
    </message>
    <message>
        <source>Kinds of service</source>
        <translation>サービスの種類</translation>
    </message>
    <message>
        <source>&amp;Direct Routing</source>
        <translation>ダイレクト ルーティング(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Edit Service</source>
        <translation>サービスの編集(&amp;E)</translation>
    </message>
    <message>
        <source>Opens the Service portal of the selected service</source>
        <translation>選択したサービスのサービス ポータルを開きます</translation>
    </message>
    <message>
        <source>&amp;Delete Service</source>
        <translation>サービスの削除(&amp;D)</translation>
    </message>
    <message>
        <source>Chec&amp;k all</source>
        <translation>すべてチェック(&amp;K)</translation>
    </message>
    <message>
        <source>Validates the registrations of all services, one after the other</source>
        <translation>すべてのサービスのアプリの登録を順番に検証します</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Filter services</source>
        <translation>サービスのフィルター</translation>
    </message>
    <message>
        <source>Copy services</source>
        <translation>サービスのコピー</translation>
    </message>
    <message>
        <source>Export CSV of services</source>
        <translation>サービスの CSV エクスポート</translation>
    </message>
    <message>
        <source>Columns of services</source>
        <translation>サービスの列</translation>
    </message>
    <message>
        <source>There is no service yet.
Choose Add Service &gt; Direct Routing to onboard the first customer.</source>
        <translation>サービスがまだありません。
最初の顧客をオンボードするには、[サービスの追加] &gt; [ダイレクト ルーティング] を選択してください。</translation>
    </message>
    <message>
        <source>No service matches the filter.</source>
        <translation>フィルターに一致するサービスはありません。</translation>
    </message>
    <message>
        <source>services.csv</source>
        <comment>file name</comment>
        <translation>サービス.csv</translation>
    </message>
    <message numerus="yes">
        <source>Select at most %n service(s) to delete</source>
        <translation>
            <numerusform>削除するサービスは %n 件以内で選択してください</numerusform>
        </translation>
    </message>
    <message>
        <source>Deletes the selected services from this program</source>
        <translation>選択したサービスをこのプログラムから削除します</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) deleted.</source>
        <translation>
            <numerusform>%n 件のサービスを削除しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Service deleted</source>
        <translation>サービスの削除完了</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) deleted: %1.</source>
        <translation>
            <numerusform>%n 件のサービスを削除しました: %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>In the customer&apos;s tenant these stay as they are: the App registration with its client secret, the permissions that were granted to it, its directory roles, and everything that was set up for Direct Routing (domain, voice routes, users). If the registration is not needed any more, ask the customer&apos;s admin to delete it under App registrations in the Azure portal.</source>
        <translation>顧客のテナントでは、次のものがそのまま残ります: アプリの登録とそのクライアント シークレット、付与されたアクセス許可、ディレクトリ ロール、およびダイレクト ルーティング用にセットアップしたすべてのもの (ドメイン、音声ルート、ユーザー)。アプリの登録が不要になった場合は、Azure portal の [アプリの登録] で削除するよう顧客の管理者に依頼してください。</translation>
    </message>
    <message>
        <source>Add the first service</source>
        <translation>最初のサービスを追加</translation>
    </message>
</context>
<context>
    <name>TenantLink::SettingsPage</name>
    <message>
        <source>Not saved: see the fields that are marked.</source>
        <translation>保存されていません。印の付いたフィールドを確認してください。</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>保存しました。</translation>
    </message>
    <message>
        <source>There are changes that were not saved.</source>
        <translation>保存されていない変更があります。</translation>
    </message>
    <message>
        <source>Saving ...</source>
        <translation>保存しています ...</translation>
    </message>
    <message>
        <source>Loading ...</source>
        <translation>読み込んでいます ...</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>まだ保存されていません。</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Reve&amp;rt</source>
        <translation>変更を戻す(&amp;R)</translation>
    </message>
</context>
<context>
    <name>TenantLink::SignInAppBox</name>
    <message>
        <source>Sign-in app</source>
        <translation>サインイン アプリ</translation>
    </message>
    <message>
        <source>The sign-in app %1 was removed from the tenant. The next sign-in adds it again.</source>
        <translation>サインイン アプリ %1 をテナントから削除しました。次にサインインすると、もう一度追加されます。</translation>
    </message>
    <message>
        <source>This sign-in added the application %1 to the tenant. It is needed only while you work here: you can remove it now.</source>
        <translation>このサインインにより、アプリケーション %1 がテナントに追加されました。必要なのはここで作業している間だけで、今すぐ削除できます。</translation>
    </message>
    <message>
        <source>The application %1, by which you signed in, was in the tenant before. You can remove it; the next sign-in adds it again.</source>
        <translation>サインインに使用したアプリケーション %1 は、以前からテナントにありました。削除できますが、次にサインインするともう一度追加されます。</translation>
    </message>
    <message>
        <source>Removing ...</source>
        <translation>削除しています ...</translation>
    </message>
    <message>
        <source>Remove the sign-in a&amp;pp from my tenant</source>
        <translation>サインイン アプリをテナントから削除する(&amp;P)</translation>
    </message>
</context>
<context>
    <name>TenantLink::SignInDialog</name>
    <message>
        <source>Sign in to the tenant</source>
        <translation>テナントへのサインイン</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation>次の手順(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Start authentication</source>
        <translation>認証の開始(&amp;S)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>TenantLink::SignInForm</name>
    <message>
        <source>The sign-in name (UPN) of your tenant&apos;s administrator, such as admin@contoso.com. What comes after the @ says which tenant it is.</source>
        <translation>お使いのテナントの管理者のサインイン名 (UPN) です (例: admin@contoso.com)。@ より後の部分で、どのテナントかがわかります。</translation>
    </message>
    <message>
        <source>&amp;M365 admin (UPN):</source>
        <translation>M365 管理者 (UPN)(&amp;M):</translation>
    </message>
    <message>
        <source>How do you want to sign in?</source>
        <translation>どの方法でサインインしますか?</translation>
    </message>
    <message>
        <source>Sign in with a c&amp;ode</source>
        <translation>コードでサインイン(&amp;O)</translation>
    </message>
    <message>
        <source>You enter a short code on Microsoft&apos;s page, on this computer or on your telephone.</source>
        <translation>Microsoft のページで短いコードを入力します。このコンピューターでもスマートフォンでも入力できます。</translation>
    </message>
    <message>
        <source>Sign in with this computer&apos;s b&amp;rowser</source>
        <translation>このコンピューターのブラウザーでサインイン(&amp;R)</translation>
    </message>
    <message>
        <source>Microsoft&apos;s page opens in your browser. Also works where your organisation blocks sign-in with codes.</source>
        <translation>Microsoft のページがブラウザーで開きます。組織でコードによるサインインがブロックされている場合にも使用できます。</translation>
    </message>
</context>
<context>
    <name>TenantLink::SignInGuide</name>
    <message>
        <source>How do I create a sign-in application?</source>
        <translation>サインイン アプリの作成方法を表示</translation>
    </message>
</context>
<context>
    <name>TenantLink::SignInPage</name>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>You sign in at Microsoft. TenantLink never sees your password.</source>
        <translation>サインインは Microsoft で行います。パスワードが TenantLink に渡ることはありません。</translation>
    </message>
</context>
<context>
    <name>TenantLink::SignInView</name>
    <message>
        <source>You are not signed in.</source>
        <translation>サインインしていません。</translation>
    </message>
    <message>
        <source>You are signed in as %1.</source>
        <translation>%1 としてサインインしています。</translation>
    </message>
    <message>
        <source>Microsoft is asked for a code ...</source>
        <translation>Microsoft にコードを要求しています ...</translation>
    </message>
    <message>
        <source>The sign-in is prepared ...</source>
        <translation>サインインを準備しています ...</translation>
    </message>
    <message>
        <source>Waiting until you have entered the code and signed in ...</source>
        <translation>コードの入力とサインインを待っています ...</translation>
    </message>
    <message>
        <source>Waiting until you have signed in with your browser ...</source>
        <translation>ブラウザーでのサインインを待っています ...</translation>
    </message>
    <message>
        <source>The connection to Microsoft is lost. The sign-in goes on as soon as it is back.</source>
        <translation>Microsoft への接続が失われました。接続が回復すると、サインインはすぐに再開されます。</translation>
    </message>
    <message>
        <source>Microsoft has answered. Finding out who signed in ...</source>
        <translation>Microsoft から応答がありました。サインインしたアカウントを確認しています ...</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>再試行(&amp;T)</translation>
    </message>
    <message>
        <source>Sign in &amp;again</source>
        <translation>もう一度サインイン(&amp;A)</translation>
    </message>
    <message>
        <source>Ne&amp;w code</source>
        <translation>新しいコード(&amp;W)</translation>
    </message>
    <message>
        <source>Microsoft&apos;s page was opened in your browser. Sign in there with your administrator&apos;s account; this window goes on by itself. Keep it open meanwhile.</source>
        <translation>Microsoft のページをブラウザーで開きました。管理者アカウントでサインインしてください。このウィンドウは自動的に先へ進みます。それまで閉じないでください。</translation>
    </message>
    <message>
        <source>&amp;Open the page again</source>
        <translation>ページをもう一度開く(&amp;O)</translation>
    </message>
    <message>
        <source>Cop&amp;y the page&apos;s address</source>
        <translation>ページのアドレスのコピー(&amp;Y)</translation>
    </message>
    <message>
        <source>Sign in with this computer&apos;s b&amp;rowser</source>
        <translation>このコンピューターのブラウザーでサインイン(&amp;R)</translation>
    </message>
    <message>
        <source>Sign in with a c&amp;ode</source>
        <translation>コードでサインイン(&amp;O)</translation>
    </message>
</context>
<context>
    <name>TenantLink::SignedInPage</name>
    <message>
        <source>Signed in</source>
        <translation>サインイン済み</translation>
    </message>
    <message>
        <source>Check who signed in, where and through which application before you go on.</source>
        <translation>続行する前に、誰が、どのテナントに、どのアプリケーションを通じてサインインしたかを確認してください。</translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation>次の手順(&amp;N)</translation>
    </message>
</context>
<context>
    <name>TenantLink::SignedInView</name>
    <message>
        <source>Could not check: %1</source>
        <translation>チェック不可: %1</translation>
    </message>
    <message>
        <source>Could not check. Go on only if you trust who invited you.</source>
        <translation>チェックできませんでした。招待の送信者を信頼できる場合のみ続行してください。</translation>
    </message>
    <message>
        <source>Could not check</source>
        <translation>チェック不可</translation>
    </message>
    <message>
        <source>%1, verified by Microsoft</source>
        <translation>%1 (Microsoft が確認済み)</translation>
    </message>
    <message>
        <source>Not verified by Microsoft. Go on only if you know from the provider that this is its application.</source>
        <translation>Microsoft による確認は行われていません。プロバイダーのアプリケーションであることを、プロバイダーから聞いている場合のみ続行してください。</translation>
    </message>
    <message>
        <source>Microsoft does not say</source>
        <translation>Microsoft からの情報なし</translation>
    </message>
    <message>
        <source>This tenant itself</source>
        <translation>このテナント自身</translation>
    </message>
    <message>
        <source>Tenant %1</source>
        <translation>テナント %1</translation>
    </message>
    <message>
        <source>Not all roles of this account are known. What it may not do is said, and nothing is left half done.</source>
        <translation>このアカウントのすべてのロールはわかっていません。権限が足りない作業は表示され、中途半端な状態で残ることはありません。</translation>
    </message>
    <message>
        <source>App registrations and client secrets need the role Application Administrator, Cloud Application Administrator or Global Administrator. Without it nothing can be created: sign in with another account.</source>
        <translation>アプリの登録とクライアント シークレットには、Application Administrator、Cloud Application Administrator、または Global Administrator のロールが必要です。ロールがないと何も作成できません。別のアカウントでサインインしてください。</translation>
    </message>
    <message>
        <source>This account has no role for App registrations. That is enough only where the tenant lets everybody register applications.</source>
        <translation>このアカウントには、アプリの登録のためのロールがありません。テナントがすべてのユーザーにアプリケーションの登録を許可している場合のみ、これで十分です。</translation>
    </message>
    <message>
        <source>Consent to permissions of Microsoft Graph needs the role Privileged Role Administrator or Global Administrator; Application Administrator is not enough. Without it, everything else is finished, and you get a link for an administrator who may consent.</source>
        <translation>Microsoft Graph のアクセス許可への同意には、Privileged Role Administrator または Global Administrator のロールが必要です。Application Administrator では不十分です。ロールがない場合は、それ以外をすべて完了し、同意できる管理者に渡すリンクを表示します。</translation>
    </message>
    <message>
        <source>Assigning directory roles needs the role Privileged Role Administrator or Global Administrator. Without it, everything else is finished, and you get the steps for an administrator who may assign them.</source>
        <translation>ディレクトリ ロールの割り当てには、Privileged Role Administrator または Global Administrator のロールが必要です。ロールがない場合は、それ以外をすべて完了し、割り当てできる管理者に渡す手順を表示します。</translation>
    </message>
    <message>
        <source>If your role is given for a time (PIM), activate it first and sign in again.</source>
        <translation>ロールが一時的に付与されるもの (PIM) である場合は、先にアクティブ化してから、もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>Could not check the roles of this account. You can go on: what it may not do is said, and nothing is left half done. A partner&apos;s account (GDAP) has its rights through the partner relationship, and often may not consent or assign roles.</source>
        <translation>このアカウントのロールをチェックできませんでした。続行できます。権限が足りない作業は表示され、中途半端な状態で残ることはありません。パートナーのアカウント (GDAP) の権限はパートナー関係を通じたもので、同意やロールの割り当てができないことがよくあります。</translation>
    </message>
    <message>
        <source>The roles of this account suffice.</source>
        <translation>このアカウントのロールは十分です。</translation>
    </message>
    <message>
        <source>Roles of this account: none.</source>
        <translation>このアカウントのロール: なし。</translation>
    </message>
    <message>
        <source>Roles of this account: %1</source>
        <translation>このアカウントのロール: %1</translation>
    </message>
    <message>
        <source>Tenant:</source>
        <translation>テナント:</translation>
    </message>
    <message>
        <source>Account:</source>
        <translation>アカウント:</translation>
    </message>
    <message>
        <source>&amp;Yes, go on with this account</source>
        <translation>はい、このアカウントで続行します(&amp;Y)</translation>
    </message>
    <message>
        <source>Sign in &amp;again</source>
        <translation>もう一度サインイン(&amp;A)</translation>
    </message>
    <message>
        <source>The application that you signed in through</source>
        <translation>サインインに使用したアプリケーション</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>名前:</translation>
    </message>
    <message>
        <source>Publisher:</source>
        <translation>発行元:</translation>
    </message>
    <message>
        <source>Owner:</source>
        <translation>所有者:</translation>
    </message>
    <message>
        <source>It may do this for you, while you are signed in here:</source>
        <translation>ここでサインインしている間、このアプリケーションが代わりに行えること:</translation>
    </message>
    <message>
        <source>Do your account&apos;s roles suffice?</source>
        <translation>お使いのアカウントのロールは十分ですか?</translation>
    </message>
    <message>
        <source>The connection has been successfully established. Nothing in your tenant has been created yet.</source>
        <translation>接続が正常に確立されました。テナントにはまだ何も作成されていません。</translation>
    </message>
    <message>
        <source>You are signed in, but to another tenant. Nothing was changed there.</source>
        <translation>サインインしましたが、別のテナントです。そのテナントは何も変更されていません。</translation>
    </message>
    <message>
        <source>The connection has been successfully established. Nothing in the tenant has been changed yet.</source>
        <translation>接続が正常に確立されました。テナントはまだ何も変更されていません。</translation>
    </message>
    <message>
        <source>A guest: the account&apos;s home is another tenant.</source>
        <translation>ゲスト: アカウントのホームは別のテナントです。</translation>
    </message>
    <message>
        <source>You entered %1, but signed in as %2. Is that right?</source>
        <translation>%1 と入力されましたが、%2 としてサインインしています。これでよろしいですか?</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>names of rights, why they are asked for</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>TenantLink::SigningKeyBox</name>
    <message>
        <source>Working ...</source>
        <translation>処理しています ...</translation>
    </message>
    <message>
        <source>The signing key was created.</source>
        <translation>署名キーが作成されました。</translation>
    </message>
    <message>
        <source>Renew the signing key</source>
        <translation>署名キーの更新</translation>
    </message>
    <message>
        <source>Make a new signing key?</source>
        <translation>新しい署名キーを作成しますか?</translation>
    </message>
    <message>
        <source>The old key endorses the new one: customers who confirmed the old key go on trusting you. Invitations that are out stay valid. Afterwards give the new key to your colleagues by Export key, and put a new tenantlink.json on your web server.</source>
        <translation>古いキーが新しいキーを保証するため、古いキーを確認済みの顧客は引き続き招待を信頼できます。送信済みの招待も有効なままです。その後、[キーのエクスポート] で新しいキーを同僚に渡し、新しい tenantlink.json を Web サーバーに配置してください。</translation>
    </message>
    <message>
        <source>Re&amp;new</source>
        <translation>更新(&amp;N)</translation>
    </message>
    <message>
        <source>The signing key was renewed.</source>
        <translation>署名キーが更新されました。</translation>
    </message>
    <message>
        <source>Export key</source>
        <translation>キーのエクスポート</translation>
    </message>
    <message>
        <source>signing-key.tenantlink-key</source>
        <comment>file name</comment>
        <translation>署名キー.tenantlink-key</translation>
    </message>
    <message>
        <source>Signing keys (*.tenantlink-key)</source>
        <translation>署名キー (*.tenantlink-key)</translation>
    </message>
    <message>
        <source>The key was exported to %1. Tell the passphrase in another way.</source>
        <translation>キーを %1 にエクスポートしました。パスフレーズは別の方法で伝えてください。</translation>
    </message>
    <message>
        <source>The key was imported.</source>
        <translation>キーがインポートされました。</translation>
    </message>
    <message>
        <source>Save tenantlink.json</source>
        <translation>tenantlink.json の保存</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON ファイル (*.json)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 として保存しました。</translation>
    </message>
    <message>
        <source>It signs your invitations, so that a changed one is noticed. Customers compare its fingerprint, or the invitation code, with what you read out by telephone.</source>
        <translation>このキーで招待に署名するため、招待の改変に気付くことができます。顧客は、電話で読み上げられたフィンガープリントまたは招待コードと照合します。</translation>
    </message>
    <message>
        <source>There is no signing key yet. The first invitation creates it, or create it now.</source>
        <translation>署名キーがまだありません。最初の招待で作成されます。今すぐ作成することもできます。</translation>
    </message>
    <message>
        <source>The signing key is on another computer, so no invitation can be signed here. Choose Export key there and Import key here.</source>
        <translation>署名キーは別のコンピューターにあるため、ここでは招待に署名できません。そのコンピューターで [キーのエクスポート]、ここで [キーのインポート] を選択してください。</translation>
    </message>
    <message>
        <source>Enter a domain above to publish the key: then customers confirm your invitations with one click.</source>
        <translation>キーを公開するには、上でドメインを入力してください。公開すると、顧客は 1 回のクリックで招待を確認できます。</translation>
    </message>
    <message>
        <source>To publish the key put the file at https://%1/.well-known/tenantlink.json. It holds no secret.</source>
        <translation>キーを公開するには、ファイルを https://%1/.well-known/tenantlink.json に配置してください。シークレットは含まれていません。</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>署名キー</translation>
    </message>
    <message>
        <source>Fingerprint:</source>
        <translation>フィンガープリント:</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>フィンガープリント</translation>
    </message>
    <message>
        <source>Created at:</source>
        <translation>作成日時:</translation>
    </message>
    <message>
        <source>Create signin&amp;g key</source>
        <translation>署名キーの作成(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Export key</source>
        <translation>キーのエクスポート(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Import key</source>
        <translation>キーのインポート(&amp;I)</translation>
    </message>
    <message>
        <source>Renew &amp;key</source>
        <translation>キーの更新(&amp;K)</translation>
    </message>
    <message>
        <source>Save tenant&amp;link.json</source>
        <translation>tenantlink.json の保存(&amp;L)</translation>
    </message>
</context>
<context>
    <name>TenantLink::SipForm</name>
    <message>
        <source>No SBC is known yet</source>
        <translation>既知の SBC がまだありません</translation>
    </message>
    <message>
        <source>Choose an SBC</source>
        <translation>SBC を選択</translation>
    </message>
    <message>
        <source>%1 - %2:%3</source>
        <comment>SBC: name, FQDN and port</comment>
        <translation>%1 - %2:%3</translation>
    </message>
    <message>
        <source>None: the SBC is configured by other means</source>
        <translation>なし: SBC は別の方法で構成</translation>
    </message>
    <message>
        <source>A template that was deleted</source>
        <translation>削除されたテンプレート</translation>
    </message>
    <message>
        <source>Choose the SBC of this connection, or add one.</source>
        <translation>この接続の SBC を選択するか、追加してください。</translation>
    </message>
    <message>
        <source>The customer&apos;s sub-domain is below %1, which is another SBC.</source>
        <translation>顧客のサブドメインは %1 の下にありますが、これは別の SBC です。</translation>
    </message>
    <message>
        <source>SBCs are kept under Configuration &gt; SBCs. Add SBC adds the first one there.</source>
        <translation>SBC は [構成] &gt; [SBC] に保存されます。[SBC の追加] で最初の SBC を追加できます。</translation>
    </message>
    <message>
        <source>This template was deleted. Choose another one.</source>
        <translation>このテンプレートは削除されています。別のテンプレートを選択してください。</translation>
    </message>
    <message>
        <source>&amp;Connection name:</source>
        <translation>接続名(&amp;C):</translation>
    </message>
    <message>
        <source>Carrier &amp;user name:</source>
        <translation>通信事業者のユーザー名(&amp;U):</translation>
    </message>
    <message>
        <source>&amp;Main line:</source>
        <translation>代表番号(&amp;M):</translation>
    </message>
    <message>
        <source>&amp;Host name:</source>
        <translation>ホスト名(&amp;H):</translation>
    </message>
    <message>
        <source>&amp;SBC:</source>
        <translation>SBC(&amp;S):</translation>
    </message>
    <message>
        <source>&amp;Add SBC</source>
        <translation>SBC の追加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Onboarding script template:</source>
        <translation>オンボーディング スクリプト テンプレート(&amp;O):</translation>
    </message>
    <message>
        <source>C&amp;lean-up script template:</source>
        <translation>クリーンアップ スクリプト テンプレート(&amp;L):</translation>
    </message>
    <message>
        <source>CAC &amp;profile (concurrent calls):</source>
        <translation>CAC プロファイル (同時通話数)(&amp;P):</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>無制限</translation>
    </message>
    <message>
        <source>Carrier pass&amp;word:</source>
        <translation>通信事業者のパスワード(&amp;W):</translation>
    </message>
    <message>
        <source>Carrier password</source>
        <translation>通信事業者のパスワード</translation>
    </message>
</context>
<context>
    <name>TenantLink::SipPage</name>
    <message>
        <source>Preview of the SBC script</source>
        <translation>SBC スクリプトのプレビュー</translation>
    </message>
    <message>
        <source>This is what the SBC gets. No secret is in it: where it has two parts, you type the carrier password on the SBC between them, as it says at the end of part 1.</source>
        <translation>SBC に設定される内容です。シークレットは含まれていません。2 つの部分に分かれている場合は、パート 1 の最後の指示に従い、その間に SBC で通信事業者のパスワードを入力します。</translation>
    </message>
    <message>
        <source>SIP connection</source>
        <translation>SIP 接続</translation>
    </message>
    <message>
        <source>The connection between the carrier and the SBC that serves this customer.</source>
        <translation>この顧客にサービスを提供する SBC と通信事業者の間の接続です。</translation>
    </message>
    <message>
        <source>Pre&amp;view script</source>
        <translation>スクリプトのプレビュー(&amp;V)</translation>
    </message>
    <message>
        <source>A password is not kept with a draft. Enter it again if the carrier wants one.</source>
        <translation>パスワードは下書きに保存されません。通信事業者が必要とする場合は、もう一度入力してください。</translation>
    </message>
</context>
<context>
    <name>TenantLink::SipTab</name>
    <message>
        <source>Saving ...</source>
        <translation>保存しています ...</translation>
    </message>
    <message>
        <source>Loading ...</source>
        <translation>読み込んでいます ...</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>まだ保存されていません。</translation>
    </message>
    <message>
        <source>Saved. The SBC has the old values until its script is run again (Tasks).</source>
        <translation>保存しました。スクリプトをもう一度実行するまで ([タスク])、SBC の値は古いままです。</translation>
    </message>
    <message>
        <source>There is no SIP connection yet.</source>
        <translation>SIP 接続がまだありません。</translation>
    </message>
    <message>
        <source>A password is kept. Type a new one to replace it.</source>
        <translation>パスワードは保存されています。置き換えるには新しいものを入力します。</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>未設定</translation>
    </message>
    <message>
        <source>The password is in this computer&apos;s keychain, or in that of the computer where it was entered. It is never shown.</source>
        <translation>パスワードは、このコンピューターのキーチェーン、または入力したコンピューターのキーチェーンにあります。表示されることはありません。</translation>
    </message>
    <message>
        <source>&amp;Remove the carrier password that is kept</source>
        <translation>保存されている通信事業者のパスワードを削除する(&amp;R)</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>保存(&amp;V)</translation>
    </message>
    <message>
        <source>Save SIP connection</source>
        <translation>SIP 接続の保存</translation>
    </message>
    <message>
        <source>SIP connection</source>
        <translation>SIP 接続</translation>
    </message>
</context>
<context>
    <name>TenantLink::StartPage</name>
    <message>
        <source>Choose an invitation in the list.</source>
        <translation>一覧から招待を選択してください。</translation>
    </message>
    <message>
        <source>%1 is authenticated. Choose Add to go on with it.</source>
        <translation>%1 は認証されています。続行するには [追加] を選択してください。</translation>
    </message>
    <message>
        <source>%1 cannot be added: %2</source>
        <comment>short name, reason</comment>
        <translation>%1 は追加できません: %2</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>追加済み: %1</translation>
    </message>
    <message>
        <source>There is no invitation to go on with. Choose Add New Tenant.</source>
        <translation>続行できる招待がありません。[新しいテナントの追加] を選択してください。</translation>
    </message>
    <message>
        <source>Choose an invitation and then Add, or choose Add New Tenant.</source>
        <translation>招待を選択してから [追加] を選択するか、[新しいテナントの追加] を選択してください。</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Add a tenant of this customer yourself, or go on with one whose administrator answered an invitation.</source>
        <translation>この顧客のテナントをご自身で追加するか、管理者が返信した招待から続行してください。</translation>
    </message>
    <message>
        <source>&amp;Add New Tenant</source>
        <translation>新しいテナントの追加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Pending Invitations</source>
        <translation>保留中の招待(&amp;P)</translation>
    </message>
    <message>
        <source>You enter the service&apos;s details and authenticate the tenant.</source>
        <translation>サービスの詳細を入力し、テナントを認証します。</translation>
    </message>
    <message>
        <source>There are no invitations for %1 yet.</source>
        <translation>%1 への招待はまだありません。</translation>
    </message>
    <message>
        <source>Invitations of this customer</source>
        <translation>この顧客の招待</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>追加(&amp;D)</translation>
    </message>
</context>
<context>
    <name>TenantLink::StoreFailurePage</name>
    <message>
        <source>Opening the data again ...</source>
        <translation>データをもう一度開いています ...</translation>
    </message>
    <message>
        <source>The data cannot be opened</source>
        <translation>データを開けません</translation>
    </message>
    <message>
        <source>Your data was not changed.</source>
        <translation>データは変更されていません。</translation>
    </message>
    <message>
        <source>&amp;Open data folder</source>
        <translation>データ フォルダーを開く(&amp;O)</translation>
    </message>
</context>
<context>
    <name>TenantLink::SummaryPage</name>
    <message>
        <source>Customer</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Customer:</source>
        <translation>顧客:</translation>
    </message>
    <message>
        <source>Commercial information</source>
        <translation>契約情報</translation>
    </message>
    <message>
        <source>Channel PO Number:</source>
        <translation>チャネル発注番号:</translation>
    </message>
    <message>
        <source>Terms:</source>
        <translation>契約期間:</translation>
    </message>
    <message>
        <source>Payment Terms:</source>
        <translation>支払条件:</translation>
    </message>
    <message>
        <source>Deployment Type:</source>
        <translation>展開の種類:</translation>
    </message>
    <message>
        <source>DPA Number:</source>
        <translation>DPA 番号:</translation>
    </message>
    <message>
        <source>Terms and Conditions:</source>
        <translation>利用規約:</translation>
    </message>
    <message>
        <source>approved by %1, %2</source>
        <comment>user name and time</comment>
        <translation>%1 が承認、%2</translation>
    </message>
    <message>
        <source>Tenant details</source>
        <translation>テナントの詳細</translation>
    </message>
    <message>
        <source>Full Name of Service:</source>
        <translation>サービスの正式名称:</translation>
    </message>
    <message>
        <source>Unique Short Name:</source>
        <translation>一意の短縮名:</translation>
    </message>
    <message>
        <source>License type:</source>
        <translation>ライセンスの種類:</translation>
    </message>
    <message>
        <source>Includes:</source>
        <translation>含まれるもの:</translation>
    </message>
    <message>
        <source>Direct Routing for Microsoft Teams, management of phone numbers and users, and templates that set users up and take them down automatically.</source>
        <translation>Microsoft Teams のダイレクト ルーティング、電話番号とユーザーの管理、およびユーザーの設定と解除を自動で行うテンプレート。</translation>
    </message>
    <message>
        <source>Direct Routing for Microsoft Teams, and management of phone numbers and users.</source>
        <translation>Microsoft Teams のダイレクト ルーティング、および電話番号とユーザーの管理。</translation>
    </message>
    <message>
        <source>Licensed users:</source>
        <translation>ライセンス ユーザー数:</translation>
    </message>
    <message>
        <source>Known registration</source>
        <translation>既知の登録</translation>
    </message>
    <message>
        <source>Registration details</source>
        <translation>登録の詳細</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>tenant as entered and its name</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>client id and its name</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Microsoft cloud:</source>
        <translation>Microsoft クラウド:</translation>
    </message>
    <message>
        <source>Customer Microsoft Tenant ID:</source>
        <translation>顧客の Microsoft テナント ID:</translation>
    </message>
    <message>
        <source>Application (Client) ID:</source>
        <translation>アプリケーション (クライアント) ID:</translation>
    </message>
    <message>
        <source>Client Secret:</source>
        <translation>クライアント シークレット:</translation>
    </message>
    <message>
        <source>M365 admin:</source>
        <translation>M365 管理者:</translation>
    </message>
    <message>
        <source>%1. You chose to continue anyway.</source>
        <comment>verdict</comment>
        <translation>%1。このまま続行することを選択しました。</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>Result:</source>
        <translation>結果:</translation>
    </message>
    <message>
        <source>Client Secret ends:</source>
        <translation>クライアント シークレットの有効期限:</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Microsoft 365 settings</source>
        <translation>Microsoft 365 の設定</translation>
    </message>
    <message>
        <source>Tenant name:</source>
        <translation>テナント名:</translation>
    </message>
    <message>
        <source>M365 Domain:</source>
        <translation>M365 ドメイン:</translation>
    </message>
    <message>
        <source>Free Teams Phone licences:</source>
        <translation>Teams Phone の空きライセンス:</translation>
    </message>
    <message>
        <source>a free one</source>
        <translation>空きのあるもの</translation>
    </message>
    <message>
        <source>Routing and DNS</source>
        <translation>ルーティングと DNS</translation>
    </message>
    <message>
        <source>Configuration:</source>
        <translation>構成:</translation>
    </message>
    <message>
        <source>Trunk model:</source>
        <translation>トランク モデル:</translation>
    </message>
    <message>
        <source>Customer&apos;s sub-domain:</source>
        <translation>顧客のサブドメイン:</translation>
    </message>
    <message>
        <source>DNS:</source>
        <translation>DNS:</translation>
    </message>
    <message>
        <source>Activation user:</source>
        <translation>アクティブ化ユーザー:</translation>
    </message>
    <message>
        <source>by hand, or not needed</source>
        <translation>手動、または不要</translation>
    </message>
    <message>
        <source>Licence for the activation user:</source>
        <translation>アクティブ化ユーザーのライセンス:</translation>
    </message>
    <message>
        <source>Usage location:</source>
        <translation>利用場所:</translation>
    </message>
    <message>
        <source>the organisation&apos;s</source>
        <translation>組織の設定</translation>
    </message>
    <message>
        <source>None: the SBC is configured by other means</source>
        <translation>なし: SBC は別の方法で構成</translation>
    </message>
    <message>
        <source>SIP connection</source>
        <translation>SIP 接続</translation>
    </message>
    <message>
        <source>Connection name:</source>
        <translation>接続名:</translation>
    </message>
    <message>
        <source>SBC:</source>
        <translation>SBC:</translation>
    </message>
    <message>
        <source>%1 - %2:%3</source>
        <comment>SBC: name, FQDN and port</comment>
        <translation>%1 - %2:%3</translation>
    </message>
    <message>
        <source>Onboarding script template:</source>
        <translation>オンボーディング スクリプト テンプレート:</translation>
    </message>
    <message>
        <source>Clean-up script template:</source>
        <translation>クリーンアップ スクリプト テンプレート:</translation>
    </message>
    <message>
        <source>CAC profile (concurrent calls):</source>
        <translation>CAC プロファイル (同時通話数):</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>無制限</translation>
    </message>
    <message>
        <source>Carrier user name:</source>
        <translation>通信事業者のユーザー名:</translation>
    </message>
    <message>
        <source>Carrier password:</source>
        <translation>通信事業者のパスワード:</translation>
    </message>
    <message>
        <source>Main line:</source>
        <translation>代表番号:</translation>
    </message>
    <message>
        <source>Host name:</source>
        <translation>ホスト名:</translation>
    </message>
    <message>
        <source>Warning: the service %1 uses the same client secret. Each service should have a secret of its own, so that one can be replaced without the other.</source>
        <translation>警告: サービス %1 が同じクライアント シークレットを使用しています。別のサービスに影響を与えずに置き換えられるように、シークレットはサービスごとに用意してください。</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 として保存しました。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>表示: %1</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>編集: %1</translation>
    </message>
    <message>
        <source>Summary of %1</source>
        <translation>%1 の概要</translation>
    </message>
    <message>
        <source>Save the summary as PDF</source>
        <translation>概要を PDF として保存</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF ファイル (*.pdf)</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Check what you chose. Nothing has been saved yet; Create service does that.</source>
        <translation>選択した内容を確認してください。まだ何も保存されていません。[サービスの作成] を選択すると保存されます。</translation>
    </message>
    <message>
        <source>&amp;Create service</source>
        <translation>サービスの作成(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Print ...</source>
        <translation>印刷(&amp;P) ...</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>Save as P&amp;DF ...</source>
        <translation>PDF として保存(&amp;D) ...</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF として保存</translation>
    </message>
</context>
<context>
    <name>TenantLink::TableLayout</name>
    <message>
        <source>Reset the columns</source>
        <translation>列のリセット</translation>
    </message>
</context>
<context>
    <name>TenantLink::TablePage</name>
    <message>
        <source>Stopped.</source>
        <translation>停止しました。</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copies the selected rows</source>
        <translation>選択した行をコピーします</translation>
    </message>
    <message>
        <source>E&amp;xport CSV</source>
        <translation>CSV エクスポート(&amp;X)</translation>
    </message>
    <message>
        <source>Writes all rows that match the filter, with the columns that are shown, to a file</source>
        <translation>フィルターに一致するすべての行を、表示されている列でファイルに書き込みます</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>列(&amp;O)</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>停止(&amp;P)</translation>
    </message>
    <message>
        <source>Stop copying or exporting</source>
        <translation>コピーまたはエクスポートの停止</translation>
    </message>
    <message>
        <source>Progress of copying or exporting</source>
        <translation>コピーまたはエクスポートの進行状況</translation>
    </message>
    <message>
        <source>Loading ...</source>
        <translation>読み込んでいます ...</translation>
    </message>
    <message>
        <source>Searching ...</source>
        <translation>検索しています ...</translation>
    </message>
    <message>
        <source>Counting ...</source>
        <translation>数えています ...</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n 件選択</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied.</source>
        <translation>
            <numerusform>%n 行をコピーしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>These are too many rows for the clipboard. Use Export CSV instead.</source>
        <translation>行が多すぎてクリップボードにコピーできません。代わりに [CSV エクスポート] を使用してください。</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>CSV エクスポート</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV ファイル (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written ...</source>
        <translation>
            <numerusform>%n 行を書き込みました ...</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) exported to %1.</source>
        <translation>
            <numerusform>%n 行を %1 にエクスポートしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>フィルターのクリア</translation>
    </message>
</context>
<context>
    <name>TenantLink::TaskList</name>
    <message>
        <source>Tasks</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>Progress of the tasks</source>
        <translation>タスクの進行状況</translation>
    </message>
    <message>
        <source>Working ...</source>
        <translation>処理しています ...</translation>
    </message>
    <message>
        <source>%1 ... (%2 of %3 tasks are done)</source>
        <comment>task that runs</comment>
        <translation>%1 ... (%2/%3 のタスクが完了)</translation>
    </message>
    <message>
        <source>Not every task could be completed: %1 of %2 are done.</source>
        <translation>一部のタスクを完了できませんでした: %1/%2 が完了しています。</translation>
    </message>
    <message>
        <source>All tasks are completed, some with warnings.</source>
        <translation>すべてのタスクが完了しました。一部に警告があります。</translation>
    </message>
    <message>
        <source>All tasks are completed.</source>
        <translation>すべてのタスクが完了しました。</translation>
    </message>
    <message>
        <source>Interrupted: %1 of %2 tasks are done.</source>
        <translation>中断されました: %1/%2 のタスクが完了しています。</translation>
    </message>
</context>
<context>
    <name>TenantLink::TaskRow</name>
    <message numerus="yes">
        <source>Tried %n time(s).</source>
        <translation>
            <numerusform>試行回数: %n。</numerusform>
        </translation>
    </message>
    <message>
        <source>Began %1. %2</source>
        <comment>time, how often</comment>
        <translation>開始: %1。%2</translation>
    </message>
    <message>
        <source>Began %1, ended %2. %3</source>
        <comment>time, time, how often</comment>
        <translation>開始: %1、終了: %2。%3</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Retry %1</source>
        <comment>task</comment>
        <translation>再試行: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>task and its state</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>TenantLink::TasksTab</name>
    <message>
        <source>Deployment</source>
        <translation>展開</translation>
    </message>
    <message>
        <source>Deploy status:</source>
        <translation>展開の状態:</translation>
    </message>
    <message>
        <source>Last changed:</source>
        <translation>最終変更:</translation>
    </message>
    <message>
        <source>&amp;Confirm as deployed ...</source>
        <translation>展開済みとして確認(&amp;C) ...</translation>
    </message>
    <message>
        <source>Confirm as deployed</source>
        <translation>展開済みとして確認</translation>
    </message>
    <message>
        <source>Report a &amp;failure ...</source>
        <translation>失敗の報告(&amp;F) ...</translation>
    </message>
    <message>
        <source>Report a failure</source>
        <translation>失敗の報告</translation>
    </message>
    <message>
        <source>Tasks of Create service</source>
        <translation>サービスの作成のタスク</translation>
    </message>
    <message>
        <source>This service has no tasks: it was added before there were any. Run all that is left runs them all.</source>
        <translation>このサービスにはタスクがありません。タスク機能がない時期に追加されたサービスです。[残りをすべて実行] を選択すると、すべてのタスクが実行されます。</translation>
    </message>
    <message>
        <source>Run &amp;all that is left</source>
        <translation>残りをすべて実行(&amp;A)</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>停止(&amp;P)</translation>
    </message>
    <message>
        <source>Stop the tasks</source>
        <translation>タスクの停止</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>Scripts and service package</source>
        <translation>スクリプトとサービス パッケージ</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>time, user name</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>TenantLink::TemplateEditor</name>
    <message>
        <source>The text is too long: at most %L1 characters.</source>
        <translation>テキストが長すぎます (最大 %L1 文字)。</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>%1 行目: %2</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>ほかに %n 件あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Another template has this name.</source>
        <translation>この名前のテンプレートはすでに存在します。</translation>
    </message>
    <message>
        <source>The template was not saved.</source>
        <translation>テンプレートは保存されませんでした。</translation>
    </message>
    <message>
        <source>Built-in template</source>
        <translation>組み込みテンプレート</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>新しいテンプレート</translation>
    </message>
    <message>
        <source>Edit template</source>
        <translation>テンプレートの編集</translation>
    </message>
    <message>
        <source>Template &amp;name:</source>
        <translation>テンプレート名(&amp;N):</translation>
    </message>
    <message>
        <source>Template t&amp;ype:</source>
        <translation>テンプレートの種類(&amp;Y):</translation>
    </message>
    <message>
        <source>Template te&amp;xt:</source>
        <translation>テンプレートのテキスト(&amp;X):</translation>
    </message>
    <message>
        <source>&amp;Preview:</source>
        <translation>プレビュー(&amp;P):</translation>
    </message>
    <message>
        <source>Place&amp;holders:</source>
        <translation>プレースホルダー(&amp;H):</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>意味</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>挿入(&amp;I)</translation>
    </message>
    <message>
        <source>Insert placeholder</source>
        <translation>プレースホルダーの挿入</translation>
    </message>
    <message>
        <source>A built-in template cannot be changed. Duplicate it to make one of your own.</source>
        <translation>組み込みテンプレートは変更できません。複製して独自のテンプレートを作成してください。</translation>
    </message>
    <message>
        <source>The preview shows sample values. Values are escaped for the place where they stand. Secrets are never written into scripts.</source>
        <translation>プレビューにはサンプルの値が表示されます。値は、挿入される場所に合わせてエスケープされます。シークレットはスクリプトに書き込まれません。</translation>
    </message>
    <message>
        <source>Placeholders stand in two braces: {{ServiceShortName}}.</source>
        <translation>プレースホルダーは 2 つの波かっこで囲みます: {{ServiceShortName}}。</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>TenantLink::TemplatesModel</name>
    <message>
        <source>Built in</source>
        <translation>組み込み</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>独自</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>作成元</translation>
    </message>
</context>
<context>
    <name>TenantLink::TemplatesPage</name>
    <message>
        <source> (copy)</source>
        <translation> (コピー)</translation>
    </message>
    <message>
        <source> (copy %1)</source>
        <translation> (コピー %1)</translation>
    </message>
    <message>
        <source>&amp;New template</source>
        <translation>新しいテンプレート(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Duplicate template</source>
        <translation>テンプレートの複製(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Remove template</source>
        <translation>テンプレートの削除(&amp;R)</translation>
    </message>
    <message>
        <source>Script templates</source>
        <translation>スクリプト テンプレート</translation>
    </message>
    <message>
        <source>Filter script templates</source>
        <translation>スクリプト テンプレートのフィルター</translation>
    </message>
    <message>
        <source>Copy script templates</source>
        <translation>スクリプト テンプレートのコピー</translation>
    </message>
    <message>
        <source>Export CSV of script templates</source>
        <translation>スクリプト テンプレートの CSV エクスポート</translation>
    </message>
    <message>
        <source>Columns of script templates</source>
        <translation>スクリプト テンプレートの列</translation>
    </message>
    <message>
        <source>There is no script template.</source>
        <translation>スクリプト テンプレートはありません。</translation>
    </message>
    <message>
        <source>No script template matches the filter.</source>
        <translation>フィルターに一致するスクリプト テンプレートはありません。</translation>
    </message>
    <message>
        <source>script-templates.csv</source>
        <comment>file name</comment>
        <translation>スクリプト テンプレート.csv</translation>
    </message>
    <message>
        <source>Sho&amp;w template</source>
        <translation>テンプレートの表示(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Edit template</source>
        <translation>テンプレートの編集(&amp;E)</translation>
    </message>
    <message>
        <source>Built-in templates cannot be removed</source>
        <translation>組み込みテンプレートは削除できません</translation>
    </message>
    <message>
        <source>%1 saved.</source>
        <translation>%1 を保存しました。</translation>
    </message>
    <message>
        <source>Remove script templates</source>
        <translation>スクリプト テンプレートの削除</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n template(s): %1?</source>
        <translation>
            <numerusform>%n 個のテンプレートを削除しますか: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>For services that use it no script can be made until another template is chosen. Scripts that were saved before stay as they are.</source>
        <translation>このテンプレートを使用しているサービスでは、別のテンプレートを選択するまでスクリプトを作成できません。以前に保存したスクリプトはそのまま残ります。</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message numerus="yes">
        <source>%n template(s) removed.</source>
        <translation>
            <numerusform>%n 個のテンプレートを削除しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TenantLink::TenantPage</name>
    <message numerus="yes">
        <source>Use at most %n characters.</source>
        <translation>
            <numerusform>%n 文字以内で入力してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave out line ends, tabs and other control characters.</source>
        <translation>改行、タブ、その他の制御文字は使用できません。</translation>
    </message>
    <message>
        <source>Another service has this name already. Choose another one.</source>
        <translation>この名前のサービスはすでに存在します。別の名前を選択してください。</translation>
    </message>
    <message>
        <source>Whether the name is free could not be checked now: %1</source>
        <translation>現在、この名前が使用できるかどうかをチェックできません: %1</translation>
    </message>
    <message>
        <source>This name cannot be part of a DNS name. Letters, digits and inner hyphens can.</source>
        <translation>この名前は DNS 名の一部として使用できません。使用できるのは、文字、数字、途中のハイフンです。</translation>
    </message>
    <message>
        <source>3 to 15 letters, digits and simple signs; no blanks, no dots.</source>
        <translation>3 ～ 15 文字の英字、数字、基本的な記号。空白とドットは使用できません。</translation>
    </message>
    <message>
        <source>This customer has no other service</source>
        <translation>この顧客にはほかのサービスがありません</translation>
    </message>
    <message>
        <source>No, I enter the registration</source>
        <translation>いいえ、登録を入力します</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Tenant ID and Client ID are filled in on the next page. Each service needs a client secret of its own.</source>
        <translation>テナント ID とクライアント ID は次のページに入力されます。クライアント シークレットはサービスごとに用意する必要があります。</translation>
    </message>
    <message>
        <source>Tenant details</source>
        <translation>テナントの詳細</translation>
    </message>
    <message>
        <source>Name the service and say how the customer&apos;s tenant is authenticated.</source>
        <translation>サービスに名前を付け、顧客のテナントの認証方法を選択してください。</translation>
    </message>
    <message>
        <source>&amp;Full Name of Service:</source>
        <translation>サービスの正式名称(&amp;F):</translation>
    </message>
    <message>
        <source>Optional; the short name if left empty</source>
        <translation>任意。空のままにすると短縮名になります</translation>
    </message>
    <message>
        <source>&amp;Unique Short Name:</source>
        <translation>一意の短縮名(&amp;U):</translation>
    </message>
    <message>
        <source>&amp;License type:</source>
        <translation>ライセンスの種類(&amp;L):</translation>
    </message>
    <message>
        <source>Licensed use&amp;rs:</source>
        <translation>ライセンス ユーザー数(&amp;R):</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 ～ %2</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>認証</translation>
    </message>
    <message>
        <source>&amp;Send link to IT administrator for authentication</source>
        <translation>IT 管理者に認証用リンクを送信する(&amp;S)</translation>
    </message>
    <message>
        <source>The administrator opens the link, authenticates the tenant, and sends the result back to you.</source>
        <translation>管理者がリンクを開いてテナントを認証し、結果を返信します。</translation>
    </message>
    <message>
        <source>Use &amp;known App registration</source>
        <translation>既知のアプリの登録を使用する(&amp;K)</translation>
    </message>
    <message>
        <source>Fr&amp;om another service of this customer:</source>
        <translation>この顧客の別のサービスから(&amp;O):</translation>
    </message>
</context>
<context>
    <name>TenantLink::TermsDialog</name>
    <message>
        <source>Approved Terms and Conditions</source>
        <translation>承認済みの利用規約</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <comment>file name, version</comment>
        <translation>%1、バージョン %2</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
</context>
<context>
    <name>TenantLink::TextDialog</name>
    <message>
        <source>Copied.</source>
        <translation>コピーしました。</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>テキストのコピー</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>閉じる(&amp;L)</translation>
    </message>
</context>
<context>
    <name>TenantLink::UndoPage</name>
    <message>
        <source>Removing what was made ...</source>
        <translation>作成したものを削除しています ...</translation>
    </message>
    <message>
        <source>Not everything was removed.</source>
        <translation>一部を削除できませんでした。</translation>
    </message>
    <message>
        <source>What is left is remembered: try again now, or open the invitation&apos;s link again later.</source>
        <translation>残っているものは記録されています。今すぐ再試行するか、後で招待のリンクをもう一度開いてください。</translation>
    </message>
    <message>
        <source>Everything that was made has been removed.</source>
        <translation>作成したものはすべて削除されました。</translation>
    </message>
    <message>
        <source>Microsoft keeps the deleted App registration restorable for 30 days: Microsoft Entra admin center, App registrations, Deleted applications. There is nothing more to do here.</source>
        <translation>削除したアプリの登録は、30 日間は復元できる状態で Microsoft に保持されます (Microsoft Entra 管理センターの [アプリの登録] の [削除済みのアプリケーション])。ここで行う作業はもうありません。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>What was made for this invitation is removed from your tenant, and only that.</source>
        <translation>この招待のために作成したものだけが、テナントから削除されます。</translation>
    </message>
    <message>
        <source>Progress of removing</source>
        <translation>削除の進行状況</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>再試行(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Sign in again</source>
        <translation>もう一度サインイン(&amp;S)</translation>
    </message>
</context>
<context>
    <name>TenantLink::UndoneList</name>
    <message>
        <source>What was removed</source>
        <translation>削除されたもの</translation>
    </message>
    <message>
        <source>%1: removed</source>
        <comment>what was removed</comment>
        <translation>%1: 削除済み</translation>
    </message>
    <message>
        <source>%1: not removed. %2</source>
        <comment>what could not be removed, why</comment>
        <translation>%1: 未削除。%2</translation>
    </message>
</context>
<context>
    <name>TenantLink::UnfinishedPage</name>
    <message>
        <source>Begun before</source>
        <translation>以前に開始した作業</translation>
    </message>
    <message>
        <source>Nothing is done before you have chosen.</source>
        <translation>選択するまで、何も行われません。</translation>
    </message>
    <message>
        <source>What shall happen?</source>
        <translation>どうしますか?</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>再チェック(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>再開(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>Looks whether the other administrator has given the consent and the roles. Nobody has to sign in for that.</source>
        <translation>別の管理者が同意とロールを与えたかどうかを確認します。サインインは不要です。</translation>
    </message>
    <message>
        <source>You sign in again, and what is missing is done. Nothing is made a second time.</source>
        <translation>もう一度サインインすると、不足している作業が行われます。同じものが 2 回作成されることはありません。</translation>
    </message>
    <message>
        <source>You sign in again, and what was made is removed from your tenant, and only that. Microsoft keeps a deleted App registration restorable for 30 days.</source>
        <translation>もう一度サインインすると、作成したものだけがテナントから削除されます。削除したアプリの登録は、30 日間は復元できる状態で Microsoft に保持されます。</translation>
    </message>
    <message>
        <source>The App registration %1 was begun on %2 in the tenant %3.</source>
        <translation>アプリの登録 %1 は、%2 にテナント %3 で作成が開始されました。</translation>
    </message>
    <message>
        <source>The App registration %1 was prepared for the tenant %2; it is not known whether it was made.</source>
        <translation>アプリの登録 %1 はテナント %2 用に準備されましたが、作成されたかどうかは不明です。</translation>
    </message>
    <message>
        <source>App registration, Application (Client) ID %1</source>
        <translation>アプリの登録、アプリケーション (クライアント) ID %1</translation>
    </message>
    <message>
        <source>its enterprise application</source>
        <translation>そのエンタープライズ アプリケーション</translation>
    </message>
    <message>
        <source>%1 of %2 permissions</source>
        <translation>アクセス許可 %1/%2</translation>
    </message>
    <message>
        <source>%1 of %2 directory roles</source>
        <translation>ディレクトリ ロール %1/%2</translation>
    </message>
    <message>
        <source>client secret that ends on %1</source>
        <translation>クライアント シークレット (有効期限: %1)</translation>
    </message>
    <message>
        <source>client secret</source>
        <translation>クライアント シークレット</translation>
    </message>
    <message>
        <source>Admin consent of another administrator was still missing.</source>
        <translation>別の管理者による管理者の同意がまだありませんでした。</translation>
    </message>
    <message>
        <source>Directory roles, which another administrator assigns, were still missing.</source>
        <translation>別の管理者が割り当てるディレクトリ ロールがまだありませんでした。</translation>
    </message>
    <message>
        <source>The reply went to the provider before: undoing takes away the access that the provider got.</source>
        <translation>返信は以前にプロバイダーに送られています。元に戻すと、プロバイダーはアクセスできなくなります。</translation>
    </message>
</context>
<context>
    <name>TenantLink::ValidateDialog</name>
    <message>
        <source>Registration for %1</source>
        <translation>%1 の登録</translation>
    </message>
    <message>
        <source>&amp;Validate again</source>
        <translation>再検証(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>閉じる(&amp;L)</translation>
    </message>
</context>
<context>
    <name>TenantLink::ValidationPage</name>
    <message>
        <source>You can put this right and try again, or continue anyway. Continuing is written to the audit trail.</source>
        <translation>問題を修正して再試行することも、このまま続行することもできます。続行すると、監査証跡に記録されます。</translation>
    </message>
    <message>
        <source>You chose to continue anyway. This is in the audit trail.</source>
        <translation>このまま続行することを選択しました。監査証跡に記録されています。</translation>
    </message>
</context>
<context>
    <name>TenantLink::ValidationStep</name>
    <message>
        <source>This has to be put right before the wizard can go on. Change it with Back, or try again.</source>
        <translation>ウィザードを続けるには、これを修正する必要があります。[戻る] で変更するか、再試行してください。</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>The tenant&apos;s credentials, permissions and roles are checked with Microsoft.</source>
        <translation>テナントの資格情報、アクセス許可、ロールを Microsoft に照会してチェックします。</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>再試行(&amp;T)</translation>
    </message>
    <message>
        <source>Continue &amp;anyway</source>
        <translation>このまま続行(&amp;A)</translation>
    </message>
</context>
<context>
    <name>TenantLink::WelcomePage</name>
    <message>
        <source>%1 invites %2 to let the call quality reports of its tenant be read.</source>
        <translation>%1 が、%2 に対して、テナントの通話品質レポートの読み取りを許可するよう招待しています。</translation>
    </message>
    <message>
        <source>%1 invites %2 to let Microsoft Teams Direct Routing be set up in its tenant.</source>
        <translation>%1 が、%2 に対して、テナントで Microsoft Teams ダイレクト ルーティングをセットアップできるようにするよう招待しています。</translation>
    </message>
    <message>
        <source>Contact as stated in the invitation: %1</source>
        <translation>招待に記載された連絡先: %1</translation>
    </message>
    <message>
        <source>You sign in as an administrator of your tenant, and TenantLink makes the registration for you. Before anything is written you see exactly what.</source>
        <translation>お使いのテナントの管理者としてサインインすると、TenantLink がアプリの登録を作成します。書き込みの前に、書き込まれる内容が正確に表示されます。</translation>
    </message>
    <message>
        <source>There is no application to sign in through for %1. The next page has a guide to make the registration by hand.</source>
        <translation>%1 用のサインイン アプリがありません。次のページに、アプリの登録を手動で作成するためのガイドがあります。</translation>
    </message>
    <message>
        <source>What will happen: you sign in to your tenant; TenantLink makes an App registration with the rights below and a client secret, and checks it; then you send the sealed reply to the provider. It holds the client secret, and only the provider that made this invitation can read it.</source>
        <translation>この後の流れ: お使いのテナントにサインインします。TenantLink が、以下の権限を持つアプリの登録とクライアント シークレットを作成し、チェックします。その後、暗号化された返信をプロバイダーに送信します。返信にはクライアント シークレットが含まれており、この招待を作成したプロバイダーだけが読み取れます。</translation>
    </message>
    <message>
        <source>What will happen: you enter an App registration of your tenant; TenantLink checks it with Microsoft, from this computer, and only reads; then you send the sealed reply to the provider. It holds the client secret, and only the provider that made this invitation can read it.</source>
        <translation>この後の流れ: お使いのテナントのアプリの登録を入力します。TenantLink が、このコンピューターから Microsoft に照会してチェックします (読み取りのみ)。その後、暗号化された返信をプロバイダーに送信します。返信にはクライアント シークレットが含まれており、この招待を作成したプロバイダーだけが読み取れます。</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>ようこそ</translation>
    </message>
    <message>
        <source>Read who invites you to what. Nothing is sent before you start the authentication.</source>
        <translation>誰が何のために招待しているのかをお読みください。認証を開始するまで、何も送信されません。</translation>
    </message>
    <message>
        <source>Opening the invitation ...</source>
        <translation>招待を開いています ...</translation>
    </message>
    <message>
        <source>Whether the invitation was cancelled or replaced cannot be known on this computer: the provider decides when it imports your reply.</source>
        <translation>招待が取り消されたか差し替えられたかどうかは、このコンピューターではわかりません。返信をインポートするときに、プロバイダーが判断します。</translation>
    </message>
    <message>
        <source>&amp;Use App Registration</source>
        <translation>アプリの登録を使用(&amp;U)</translation>
    </message>
    <message>
        <source>C&amp;reate New App Registration</source>
        <translation>新しいアプリの登録を作成(&amp;R)</translation>
    </message>
    <message>
        <source>You began to make an App registration for this invitation before. The next page offers to go on with it, or to undo it.</source>
        <translation>この招待のためのアプリの登録の作成が、以前に開始されています。次のページで、続行するか元に戻すかを選択できます。</translation>
    </message>
</context>
<context>
    <name>TestMail</name>
    <message>
        <source>TenantLink test mail</source>
        <translation>TenantLink のテスト メール</translation>
    </message>
    <message>
        <source>This mail shows that TenantLink can send invitations in this way.</source>
        <translation>このメールは、TenantLink がこの方法で招待を送信できることを示しています。</translation>
    </message>
</context>
</TS>
